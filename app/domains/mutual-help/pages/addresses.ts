import type { Day } from '../../../values/day.ts'
import { paths } from '../../../web/paths.ts'
import type { PostKind } from '../help.ts'

/** The addresses of the board, beside the one that everybody knows. */
export const helpPaths = {
  search: (coop: string, words: string) => `${paths.help(coop)}?zoek=${encodeURIComponent(words)}`,
  newPost: (coop: string, kind: PostKind) => `${paths.help(coop)}/${kind === 'ask' ? 'vraag' : 'bied'}`,
  post: paths.helpPost,
  changePost: (coop: string, post: string) => `${paths.help(coop)}/${post}/anders`,
  writePostFor: (coop: string) => `${paths.help(coop)}/voor-een-lid`,
  writeAnswerFor: (coop: string, post: string, promise: string) =>
    `${paths.help(coop)}/${post}/${promise}/voor-een-lid`,
  takeOff: (coop: string, post: string) => `${paths.help(coop)}/${post}/weg`,
  promise: (coop: string, post: string, promise: string) => `${paths.help(coop)}/${post}/${promise}`,
  day: (coop: string, post: string, promise: string) => `${paths.help(coop)}/${post}/${promise}/dag`,
  answerDay: (coop: string, post: string, promise: string) =>
    `${paths.help(coop)}/${post}/${promise}/dag/antwoord`,
  reach: (coop: string, post: string, promise: string) => `${paths.help(coop)}/${post}/${promise}/bereik`,
  hours: (coop: string) => `${paths.help(coop)}/uren`,
  answerGift: (coop: string, gift: string) => `${paths.help(coop)}/uren/ja/${gift}`,
  giveHours: (coop: string) => `${paths.help(coop)}/uren/geef`,
  duty: (coop: string, duty?: string) => `${paths.rota(coop)}/rol${duty === undefined ? '' : `/${duty}`}`,
  dutyDay: (coop: string, duty: string) => `${paths.rota(coop)}/rol/${duty}/dag`,
  turn: (coop: string, duty: string, on: Day) => `${paths.rota(coop)}/${duty}/${on}`,
  rotaOnPaper: (coop: string, month: string) => `${paths.rota(coop)}/maand.pdf?maand=${month}`,
  hoursOnPaper: (coop: string) => `${paths.help(coop)}/uren/mijn-uren.pdf`,
} as const
