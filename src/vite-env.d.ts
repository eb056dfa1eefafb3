interface ImportMetaEnv {
  /** Address of the folder that holds the models, absolute or relative to the page; unset: `models/`. */
  readonly VITE_MODELS_URL?: string;
}
