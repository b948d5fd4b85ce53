/** Commands that start and end path searches, what-ifs and the dispute list. */
import type { Explorer, Ready } from '../../state/explorer.ts';
import { endPath, endWhatIf, findPath, listDisputes, setLifted } from '../questions/actions.ts';
import type { CommandOffer, CommandSubject } from './command.ts';

export function questionOffers(
  explorer: Pick<Explorer, 'act'>,
  { view, graph }: Ready,
  about: CommandSubject | undefined,
): CommandOffer[] {
  const [a, b] = view.selection.map((id) => graph.nodes.find((node) => node.id === id));
  const liftable = about?.kind === 'Resolution' || about?.kind === 'Measure';
  const list: (CommandOffer | false | undefined)[] = [
    a &&
      b && {
        id: 'tied',
        text: `Find paths between ${a.name} and ${b.name}`,
        icon: 'route',
        run: () => findPath(explorer, a, b),
      },
    about &&
      liftable &&
      !view.lifted.includes(about.id) && {
        id: 'what-if',
        text: `What if ${about.name} were lifted${view.lifted.length > 0 ? ' as well' : ''}`,
        icon: 'lock-open',
        always: about.asked === 'what-if',
        run: () => setLifted(explorer, about, true, true),
      },
    about && {
      id: 'path',
      text: `Path from ${about.name} to …`,
      icon: 'route',
      always: about.asked === 'path',
      stays: true,
      run: () => findPath(explorer, about),
    },
    view.lifted.length > 0 && {
      id: 'end-what-if',
      text: 'End the what-if',
      icon: 'x',
      run: () => endWhatIf(explorer),
    },
    view.path !== undefined && {
      id: 'end-path',
      text: 'End the path search',
      icon: 'x',
      run: () => endPath(explorer),
    },
    view.list !== 'contested' && {
      id: 'contested',
      text: 'Disputes',
      icon: 'split',
      hint: 'where sources disagree',
      run: () => listDisputes(explorer),
    },
    view.console === undefined && {
      id: 'console',
      text: 'Console',
      icon: 'terminal',
      hint: 'Ctrl `',
      run: () =>
        explorer.act('open the console', (now) => ({
          ...now,
          console: { statement: '', parameters: '', form: 'table' },
        })),
    },
  ];
  return list.filter((offer) => !!offer);
}
