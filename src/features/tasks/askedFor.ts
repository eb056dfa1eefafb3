import type { Asked } from '../../diffusion/trace.ts';
import { HOLE } from '../../tasks/asked.ts';
import type { Task } from '../../tasks/format.ts';

/** What a task asks for. */
export function askedFor(task: Task): Asked {
  switch (task.kind) {
    case 'write':
      return { instruction: task.instruction, signature: task.signature };
    case 'repair':
      return { instruction: task.instruction, signature: null, code: task.code };
    case 'infill': {
      const code = task.prefix + HOLE + task.suffix;
      return { instruction: task.instruction ?? '', signature: null, code };
    }
  }
}
