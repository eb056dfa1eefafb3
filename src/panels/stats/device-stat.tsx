import type { ReactNode } from 'react';
import type { DeviceReport } from '../../engine/worker/protocol.ts';
import { tiny } from '../../words/format.ts';
import { useModels } from '../../core/model/model-store.ts';
import { useRun } from '../../core/run/run-store.ts';

/** What computes, how well it agrees with the reference, and what was refused before it. */
export function DeviceStat(): ReactNode {
  const loaded = useModels((models) => models.loaded?.model.device);
  const ran = useRun((run) => run.record?.device);
  const replay = useRun((run) => run.record?.replay !== undefined);
  const device = ran ?? loaded;
  return (
    <div className="stat-device">
      <dt>{replay ? 'Recorded on' : 'Device'}</dt>
      {device === undefined ? (
        <>
          <dd className="stat words">This browser</dd>
          <dd className="stat-note">
            {'gpu' in navigator
              ? 'chosen when the model loads'
              : 'It has no WebGPU: the processor will compute.'}
          </dd>
        </>
      ) : (
        <Device device={device} />
      )}
    </div>
  );
}

/** What runs in the place of WebGPU, and why; null where nothing had to. */
export function insteadOf({ backend, refused }: DeviceReport): string | null {
  const reason = refused.at(-1)?.reason;
  if (backend !== 'wasm' || reason === undefined) return null;
  const why = reason.startsWith('This browser has no WebGPU')
    ? 'this browser has no WebGPU'
    : reason.startsWith('WebGPU found no usable')
      ? 'WebGPU found no graphics device here'
      : reason.startsWith('wrong numbers')
        ? 'WebGPU computes wrong numbers here'
        : 'WebGPU did not start here';
  return `The processor computes: ${why}. Slower, and just as right.`;
}

function Device({ device }: { readonly device: DeviceReport }): ReactNode {
  const instead = insteadOf(device);
  return (
    <>
      <dd className="stat words" data-testid="device" data-backend={device.backend}>
        {device.label}
      </dd>
      <dd className="stat-note">
        {device.adapter}; self-check agrees to{' '}
        <span className="mono" data-testid="self-check">
          {tiny(device.selfCheck)}
        </span>
      </dd>
      {instead !== null && (
        <dd className="stat-note" data-testid="instead">
          {instead}
        </dd>
      )}
      {device.refused.length > 0 && (
        <dd className="stat-note">
          <details>
            <summary>
              {device.backend === 'webgpu' ? 'Tried before this one' : 'Why not WebGPU'}
            </summary>
            <ul className="refused" data-testid="refused">
              {device.refused.map(({ label, reason }) => (
                <li key={label}>
                  <b>{label}:</b> {reason}
                </li>
              ))}
            </ul>
          </details>
        </dd>
      )}
    </>
  );
}
