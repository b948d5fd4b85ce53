/** Types of omnibox commands. */
import type { Kind } from '../../../../src/model/kinds.ts';
import type { IconName } from '../../marks/icon-paths.ts';
import type { QuestionPhrase } from './question-phrase.ts';

export interface Command {
  readonly id: string;
  readonly text: string;
  readonly icon: IconName;
  readonly hint?: string;
  /** Keeps the omnibox open for further input. */
  readonly stays?: boolean;
  /** Matched ranges of the text. */
  readonly ranges: readonly (readonly [number, number])[];
  run(): void;
}

export type CommandOffer = Omit<Command, 'ranges'> & { readonly always?: boolean };

/** The subject of a command: the selected entity or the best hit. */
export interface CommandSubject {
  readonly id: string;
  readonly name: string;
  /** Found by the typed text, possibly in another script. */
  readonly found?: boolean;
  readonly kind?: Kind;
  /** The typed question about it. */
  readonly asked?: QuestionPhrase['asks'] | undefined;
}
