/**
 * What somebody has before them on a page with the file of one person. The route of the page says it, the log of
 * readings keeps it, and the person it is about reads it in a sentence of their own (`readsFile` in `app/text`).
 *
 * - `details`: name, address, business, how they sign in
 * - `pot`: what is in their pot, and how money was shared out
 * - `card`: their sign-in cards
 * - `benefit`: what they told of their benefit and household
 * - `statement`: their statement of a month
 * - `permission`: what the municipality allows them
 * - `messages`: what they and their case manager wrote to each other
 * - `application`: how they wanted to become a member, before they were one
 * - `guidance`: their plan, and the notes about it
 * - `appointments`: when they speak with their coach, and whether they came
 * - `contract`: what they and the co-operative signed, or how it stands
 * - `week`: their week, as it is printed for them
 * - `leaving`: that they stop, and what of theirs still stands
 * - `everything`: all of it, taken along with everything of the co-operative (decision 0035)
 */
export type PersonalFile =
  | 'details'
  | 'pot'
  | 'card'
  | 'benefit'
  | 'statement'
  | 'permission'
  | 'messages'
  | 'application'
  | 'guidance'
  | 'appointments'
  | 'contract'
  | 'week'
  | 'leaving'
  | 'everything'

/**
 * What stood on a page that shows more than its file alone tells, word by word: a field that is shared, or
 *
 * - `messages`: questions and answers on the page of a client
 * - `standing`: whether a permission is written down, and from when until when none held
 * - `progress`: how far the statements are, nothing of what they say
 */
export type PersonalPart =
  | 'benefit'
  | 'household'
  | 'income'
  | 'exemption'
  | 'assets'
  | 'hours'
  | 'permission'
  | 'statements'
  | 'meters'
  | 'tax'
  | 'growth'
  | 'messages'
  | 'standing'
  | 'progress'
