/** What two who help each other read above what they promised, and where a post stands. */
export const helpBetween = {
  /** For one of the two: it says how far it is. */
  mine: {
    askedByMe: (f: { other: string }) => `Je vroeg ${f.other} om hulp en wacht op een ja`,
    offeredByMe: (f: { other: string }) => `Je bood ${f.other} hulp aan en wacht op een ja`,
    asksMe: (f: { other: string }) => `${f.other} vraagt jou om hulp`,
    offersMe: (f: { other: string }) => `${f.other} wil jou helpen`,
    iHelp: (f: { other: string }) => `Jij gaat ${f.other} helpen`,
    iAmHelped: (f: { other: string }) => `${f.other} gaat jou helpen`,
    iHelped: (f: { other: string }) => `Jij hielp ${f.other}`,
    iWasHelped: (f: { other: string }) => `${f.other} hielp jou`,
    ended: (f: { other: string }) => `Hulp tussen jou en ${f.other}: gaat niet door`,
  },
  /** For who writes down for one of them. */
  theirs: {
    asked: (f: { helper: string; helped: string }) => `${f.helped} vroeg ${f.helper} om hulp`,
    offered: (f: { helper: string; helped: string }) => `${f.helper} wil ${f.helped} helpen`,
    agreed: (f: { helper: string; helped: string }) => `${f.helper} gaat ${f.helped} helpen`,
    done: (f: { helper: string; helped: string }) => `${f.helper} hielp ${f.helped}`,
    ended: (f: { helper: string; helped: string }) => `${f.helper} en ${f.helped}: gaat niet door`,
  },
  youThanked: (f: { helper: string }) => `Je bedankte ${f.helper}.`,
  /** Why it is not on the board. */
  off: {
    mine: {
      promised: (f: { helper: string }) =>
        `${f.helper} gaat dit doen. De anderen zien je vraag daarom niet meer op het bord.`,
      done: 'Dit is gedaan. Je vraag staat niet meer op het bord.',
      taken: 'Je haalde dit van het bord. De anderen zien het niet meer.',
      past: (f: { day: string }) =>
        `Dit stond op het bord tot en met ${f.day}. De anderen zien het niet meer.`,
    },
    done: 'Dit is gedaan.',
    past: (f: { day: string }) => `Dit stond op het bord tot en met ${f.day}.`,
  },
  /** Instead of one's own name. */
  you: 'Jij',
  clear: 'Haal dit uit mijn lijst',
}
