import type { ComponentChildren } from 'preact'
import type { Permission } from '../platform/permissions.ts'
import type { Text } from '../text/index.ts'
import type { Task } from '../ui/index.ts'
import type { CooperativeVisit, Reader } from './visit.ts'

/**
 * A piece of somebody's first page. A domain exports its block and `app/home-blocks.ts` lists it, so the page
 * grows without knowing what is in it.
 */
export type HomeBlock = Placed & {
  /** What it shows; null leaves it out. It reads for itself, beside the other blocks. */
  load(visit: CooperativeVisit): Promise<ComponentChildren>
}

/**
 * Things somebody must do themselves. The first page gathers those of all domains and roles in one list: by the rank
 * of the kind (`rank.ts`), then what is due within a week, then what somebody waits for, then what has a later day,
 * then by order. A block gives nothing that is somebody else's turn, and nothing that was done.
 */
export type TaskBlock = Placed & {
  tasks(reader: Reader): Promise<readonly ToDo[]>
  /**
   * Beside `inOwnHands`: it says no more than who gives somebody their way in reads anyway, so the week letter has it
   * also while that way in is shut. Who lives by paper has no screen that says what waits behind.
   */
  readonly onPaperWhenShut?: true
}

/** A thing to do, and of which kind: a mail says nothing else of it, since others may look along on a phone. */
export type ToDo = Task & {
  readonly kind: ToDoKind
  /** Who waits until it is done. Absent: nobody but who reads it, or the day it must be done by says enough. */
  readonly waits?: Waiting
  /** Only the member can do it: left out for who works on their behalf. */
  readonly ownHand?: boolean
  /** How the week letter says it; absent: by its title, on what only the member prints. */
  readonly onPaper?: OnPaper
}

/** What stands on paper, where nothing can be tapped. */
export type OnPaper = {
  /** All of it, in a sentence of its own and without an amount. */
  readonly says: string
  /** How it is done by who cannot tap; absent: the sentence says enough. */
  readonly how?: string
  /**
   * Who reads of it anyway, and so may print it for the member; by anybody else only its kind is. Absent: it is a
   * conversation, and stands on paper where the member wants those on it.
   */
  readonly readBy?: Permission
}

/** The same thing to do, of which the title may stand on paper that is printed by whoever may `readBy`. */
export function readAlsoBy(readBy: Permission, task: ToDo): ToDo {
  return { ...task, onPaper: { says: task.title, readBy } }
}

/**
 * Who can wait for a member, and a client for their case manager, in the order of whose turn is helped first; `money`
 * waits for a word to be paid out.
 */
export const WAITING = ['customer', 'client', 'fellow', 'case-manager', 'money'] as const
export type Waiting = (typeof WAITING)[number]

/** The kinds of things to do, each with its sentence in `app/text`. */
export type ToDoKind = keyof Text['toDo']['kinds']

type Placed = {
  /** Who sees it: anybody who may do this. */
  readonly may: Permission
  /**
   * Lower comes first: 0 the greeting, 100 the first number, 150 the button, 200 what there is to do, 400 news.
   */
  readonly order: number
  /** Shows what is promised to be read by this person alone: left out while somebody of the office could be them. */
  readonly inOwnHands?: true
}
