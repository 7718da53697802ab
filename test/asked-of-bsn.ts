import { expect } from 'vitest'
import type { Answer } from './world-web.ts'

/**
 * Sends a form with a number in one field that looks like a BSN: it is asked about, what was typed stays, and with the
 * box ticked it goes through. Gives where that leads.
 */
export async function askedOfBsn(
  send: (fields: Record<string, string>) => Promise<Answer>,
  field: string,
): Promise<string> {
  const doubt = await send({ [field]: 'Zie 111 222 333' })
  expect(doubt.status).toBe(409)
  expect(doubt.html).toContain('“111 222 333” lijkt op een burgerservicenummer')
  expect(doubt.html).toMatch(/(value="|>)Zie 111 222 333["<]/)
  expect(doubt.html.match(/type="checkbox"[^>]*name="noBsn"|name="noBsn"[^>]*type="checkbox"/g)).toHaveLength(
    1,
  )
  const sure = await send({ [field]: 'Zie 111 222 333', noBsn: 'yes' })
  expect([sure.status, sure.to === '']).toEqual([303, false])
  return sure.to
}
