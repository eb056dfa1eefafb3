interface ImportMetaEnv {
  /** Address of the folder that holds the models, absolute or relative to the page; unset: `models/`. */
  readonly VITE_MODELS_URL?: string;
  /** Address of the repository; unset: the page links to none. */
  readonly VITE_SOURCE_URL?: string;
}
