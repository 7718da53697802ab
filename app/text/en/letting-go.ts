import type { lettingGo as Dutch } from '../nl/letting-go.ts'

const counted = (one: string, more: (count: number) => string) => (f: { count: number }) =>
  f.count === 1 ? one : more(f.count)

export const lettingGo: typeof Dutch = {
  title: 'This ends when you end the membership',
  kinds: {
    bookings: counted('1 booking becomes free.', (n) => `${n} bookings become free.`),
    appointments: counted(
      '1 talk with the coach is called off. The coach is told.',
      (n) => `${n} talks with the coach are called off. The coach is told.`,
    ),
    workshops: counted('1 place in a meeting becomes free.', (n) => `${n} places in meetings become free.`),
    promises: counted(
      '1 promise to help is called off. The other reads that.',
      (n) => `${n} promises to help are called off. The others read that.`,
    ),
    'help-posts': counted('1 post goes off the board.', (n) => `${n} posts go off the board.`),
    agreements: counted(
      '1 agreement that is not signed yet is taken back.',
      (n) => `${n} agreements that are not signed yet are taken back.`,
    ),
    'shop-keys': counted('1 key of a web shop works no more.', (n) => `${n} keys of web shops work no more.`),
  },
  word: (f) => `${f.name} is no member any more.`,
}
