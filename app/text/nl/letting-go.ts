import type { LetGoKind } from '../../domains/members/letting-go.ts'

const counted = (one: string, more: (count: number) => string) => (f: { count: number }) =>
  f.count === 1 ? one : more(f.count)

/** What ends with a membership. */
export const lettingGo = {
  title: 'Dit stopt als je het lid uitschrijft',
  kinds: {
    bookings: counted('1 reservering komt vrij.', (n) => `${n} reserveringen komen vrij.`),
    appointments: counted(
      '1 gesprek met de coach gaat niet door. De coach krijgt bericht.',
      (n) => `${n} gesprekken met de coach gaan niet door. De coach krijgt bericht.`,
    ),
    workshops: counted(
      '1 plek bij een bijeenkomst komt vrij.',
      (n) => `${n} plekken bij bijeenkomsten komen vrij.`,
    ),
    promises: counted(
      '1 afspraak om te helpen gaat niet door. De ander leest dat.',
      (n) => `${n} afspraken om te helpen gaan niet door. De anderen lezen dat.`,
    ),
    'help-posts': counted(
      '1 vraag of aanbod gaat van het prikbord.',
      (n) => `${n} vragen of aanbiedingen gaan van het prikbord.`,
    ),
    agreements: counted(
      '1 overeenkomst die nog niet getekend is, wordt ingetrokken.',
      (n) => `${n} overeenkomsten die nog niet getekend zijn, worden ingetrokken.`,
    ),
    'shop-keys': counted(
      '1 sleutel van een webwinkel werkt niet meer.',
      (n) => `${n} sleutels van een webwinkel werken niet meer.`,
    ),
  } satisfies Readonly<Record<LetGoKind, (f: { count: number }) => string>>,
  /** What the other of the two reads. */
  word: (f: { name: string }) => `${f.name} is geen lid meer.`,
}
