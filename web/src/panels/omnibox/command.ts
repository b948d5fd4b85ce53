/** What a command of the omnibox is, and what it may be about. */
import type { Kind } from '../../../../src/model/kinds.ts';
import type { IconName } from '../../marks/icon-paths.ts';
import type { QuestionPhrase } from './question-phrase.ts';

export interface Command {
  readonly id: string;
  readonly text: string;
  readonly icon: IconName;
  readonly hint?: string;
  /** What it asks for comes next in the same field. */
  readonly stays?: boolean;
  /** What of the text was typed: from and to. */
  readonly ranges: readonly (readonly [number, number])[];
  run(): void;
}

export type CommandOffer = Omit<Command, 'ranges'> & { readonly always?: boolean };

/** The thing that a command would be about: what is selected, or the best hit. */
export interface CommandSubject {
  readonly id: string;
  readonly name: string;
  /** It was found by what was typed, though perhaps in another script than the command's words. */
  readonly found?: boolean;
  readonly kind?: Kind;
  /** The question that was typed about it. */
  readonly asked?: QuestionPhrase['asks'] | undefined;
}
