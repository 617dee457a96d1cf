// A jump to the group whose title a variable holds: one way out for each title.
import { fitId, createNames } from '../words/create-names';
import { splitTokens } from '../words/split-tokens';
import { textAt } from '../source/read-raw';
import type { Mapper } from './mapped';
import { mapUnsupported } from './unsupported';

const mostTitles = 100;

export const mapJumpByTitle: Mapper = (block, tools) => {
  const [token, ...others] = splitTokens(textAt(block.options, 'groupId').trim());
  const name = token?.kind === 'token' && others.length === 0 ? tools.variables.ofToken(token.name) : null;
  const titles = [...tools.ways.titles()].slice(0, mostTitles);
  if (name === null || titles.length === 0) return mapUnsupported(block, tools);
  const fresh = createNames(fitId, ['otherwise']);
  const cases = titles.map(([title, group]) => ({ id: fresh(group), value: title.slice(0, 500), name: '', group }));
  tools.tell(
    'changed',
    'The titles it can jump to are written out; a group that is renamed has to be renamed here, too.',
  );
  return {
    as: 'step',
    kind: 'switch-value',
    options: { value: name, cases: cases.map(({ id, value }) => ({ id, value, name: '' })) },
    ways: [
      ...cases.map(({ id, group }) => ({ exit: id, to: tools.ways.find({ group, block: '' }) })),
      { exit: 'otherwise', to: tools.ways.after(block) },
    ],
  };
};
