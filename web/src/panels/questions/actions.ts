/** View actions of path searches, what-ifs and the dispute list. */
import type { Explorer } from '../../state/explorer.ts';
import { pathBetween } from '../../state/path-between.ts';
import type { View } from '../../state/view.ts';

type Acting = Pick<Explorer, 'act'>;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Adds a resolution or measure to the what-if, or removes it. @param read also selects it */
export function setLifted({ act }: Acting, { id, name }: Named, on: boolean, read = false): void {
  act(on ? `what if ${name} were lifted` : `remove ${name} from the what-if`, (view) => ({
    ...view,
    lifted: on ? [...view.lifted.filter((one) => one !== id), id] : view.lifted.filter((one) => one !== id),
    selection: read ? [id] : view.selection,
  }));
}

export const endWhatIf = ({ act }: Acting): void =>
  act('end the what-if', (view) => ({ ...view, lifted: [] }));

/** @param to undefined = the user chooses it next */
export function findPath({ act }: Acting, from: Named, to?: Named): void {
  act(to ? `path from ${from.name} to ${to.name}` : `path from ${from.name}`, (view) =>
    pathBetween(view, from.id, to?.id),
  );
}

export const endPath = ({ act }: Acting): void =>
  act('end the path search', (view) => ({ ...view, path: undefined }));

export const listDisputes = ({ act }: Acting): void =>
  act(
    'list disputes',
    (view): View => ({
      ...view,
      list: 'contested',
      path: undefined,
      paragraph: undefined,
      selection: [],
    }),
  );

export const endList = ({ act }: Acting): void =>
  act('close the list', (view) => ({ ...view, list: undefined }));
