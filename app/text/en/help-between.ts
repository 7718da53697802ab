import type { helpBetween as dutch } from '../nl/help-between.ts'

/** What two who help each other read above what they promised, and where a post stands. */
export const helpBetween: typeof dutch = {
  mine: {
    askedByMe: (f) => `You asked ${f.other} for help and wait for a yes`,
    offeredByMe: (f) => `You offered ${f.other} help and wait for a yes`,
    asksMe: (f) => `${f.other} asks for your help`,
    offersMe: (f) => `${f.other} wants to help you`,
    iHelp: (f) => `You are going to help ${f.other}`,
    iAmHelped: (f) => `${f.other} is going to help you`,
    iHelped: (f) => `You helped ${f.other}`,
    iWasHelped: (f) => `${f.other} helped you`,
    ended: (f) => `Help between you and ${f.other}: not going on`,
  },
  theirs: {
    asked: (f) => `${f.helped} asked ${f.helper} for help`,
    offered: (f) => `${f.helper} wants to help ${f.helped}`,
    agreed: (f) => `${f.helper} is going to help ${f.helped}`,
    done: (f) => `${f.helper} helped ${f.helped}`,
    ended: (f) => `${f.helper} and ${f.helped}: not going on`,
  },
  youThanked: (f) => `You thanked ${f.helper}.`,
  off: {
    mine: {
      promised: (f) =>
        `${f.helper} is going to do this. That is why the others no longer see what you ask on the board.`,
      done: 'This is done. What you asked is no longer on the board.',
      taken: 'You took this off the board. The others no longer see it.',
      past: (f) => `This was on the board until ${f.day}. The others no longer see it.`,
    },
    done: 'This is done.',
    past: (f) => `This was on the board until ${f.day}.`,
  },
  you: 'You',
  clear: 'Take this off my list',
}
