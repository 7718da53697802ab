import type { ComponentChildren } from 'preact'
import { Link, Paragraph } from '../ui/index.ts'
import type { Visit } from './visit.ts'

/** How to reach the co-operative, as far as it filled that in. */
export function reachOf(visit: Pick<Visit, 'cooperative'>): ComponentChildren {
  const { email, phone } = visit.cooperative?.reach ?? { email: '', phone: '' }
  const reach = [
    ...(phone === '' ? [] : [<Link href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Link>]),
    ...(email === '' ? [] : [<Link href={`mailto:${email}`}>{email}</Link>]),
  ]
  return reach.map((way) => <Paragraph>{way}</Paragraph>)
}
