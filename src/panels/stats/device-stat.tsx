import type { ReactNode } from 'react';
import type { RefusedRuntime } from '../../engine/fault.ts';
import type { DeviceReport } from '../../engine/worker/protocol.ts';
import { words } from '../../words/words.ts';
import { type Marks, Rich } from '../../ui/rich.tsx';
import { useModels } from '../../core/model/model-store.ts';
import { useRun } from '../../core/run/run-store.ts';

const say = words.device;

const MARKS: Marks = {
  figure: (text) => (
    <span className="mono" data-testid="self-check">
      {text}
    </span>
  ),
  device: (text) => <b>{text}</b>,
};

/** What computes, how well it agrees with the reference, and what was refused before it. */
export function DeviceStat(): ReactNode {
  const loaded = useModels((models) => models.loaded?.model.device);
  const ran = useRun((run) => run.record?.device);
  const replay = useRun((run) => run.record?.replay !== undefined);
  const device = ran ?? loaded;
  return (
    <div className="stat-device">
      <dt>{replay ? say.recordedOn : say.title}</dt>
      {device === undefined ? (
        <>
          <dd className="stat words">{say.thisBrowser}</dd>
          <dd className="stat-note">{'gpu' in navigator ? say.notYetChosen : say.noWebGpu}</dd>
        </>
      ) : (
        <Device device={device} />
      )}
    </div>
  );
}

/** What runs in the place of WebGPU, and why; null where nothing had to. */
export function insteadOf({ backend, refused }: DeviceReport): string | null {
  const last = refused.at(-1);
  return backend !== 'wasm' || last === undefined ? null : say.instead[whyNot(last)];
}

function whyNot({ reason }: RefusedRuntime): keyof typeof say.instead {
  if (reason.why === 'numbers') return 'wrong-numbers';
  if (reason.why === 'error' || reason.fault.code !== 'no-webgpu') return 'no-start';
  return reason.fault.data.lacks === 'webgpu' ? 'no-webgpu' : 'no-device';
}

function Device({ device }: { readonly device: DeviceReport }): ReactNode {
  const instead = insteadOf(device);
  return (
    <>
      <dd className="stat words" data-testid="device" data-backend={device.backend}>
        {device.label}
      </dd>
      <dd className="stat-note">
        <Rich text={say.checked(device.adapter, device.selfCheck)} marks={MARKS} />
      </dd>
      {instead !== null && (
        <dd className="stat-note" data-testid="instead">
          {instead}
        </dd>
      )}
      {device.refused.length > 0 && (
        <dd className="stat-note">
          <details>
            <summary>{device.backend === 'webgpu' ? say.triedBefore : say.whyNotWebGpu}</summary>
            <ul className="refused" data-testid="refused">
              {device.refused.map((each) => (
                <li key={each.label}>
                  <Rich text={say.refused(each.label, words.faults.refused(each))} marks={MARKS} />
                </li>
              ))}
            </ul>
          </details>
        </dd>
      )}
    </>
  );
}
