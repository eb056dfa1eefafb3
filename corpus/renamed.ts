import type { Task } from '../src/tasks/format.ts';
import { NameMaker } from './names.ts';
import { wordTokens } from './overlap.ts';
import type { Random } from './random.ts';
import type { Split } from './split.ts';

/**
 * Tasks under other names, made of words and lists that training does not draw from: to be held against the same
 * tasks under their usual names. Those whose instruction has the function's name or a parameter's as a word are left
 * out, since it would say another name than the head.
 */
export function renamedTasks(tasks: readonly Task[], split: Split, random: Random): Task[] {
  const maker = new NameMaker(split.names.heldOut);
  return tasks.flatMap((task): Task[] => {
    if (task.kind !== 'write' || task.signature === null) return [];
    const usual = wordTokens(task.signature);
    const said = new Set(wordTokens(task.instruction));
    if (usual.some((name) => said.has(name))) return [];
    const names = new Set<string>();
    // The parameters follow the function's name.
    while (names.size < usual.length) {
      const isFirst = names.size === 0;
      names.add(isFirst ? maker.function(random, split.functionNames) : maker.param(random));
    }
    const [name = '', ...params] = names;
    return [{ ...task, id: `names-${task.id}`, signature: `${name}(${params.join(', ')})` }];
  });
}
