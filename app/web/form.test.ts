import { expect, test } from 'vitest'
import { z } from 'zod'
import { amount, dayField, quantity, text, upload, withDays } from './fields.ts'
import { readForm, UnreadableForm } from './form.ts'
import type { Visit } from './visit.ts'

const schema = withDays(
  ['on'],
  z.object({
    on: dayField(),
    lines: z.record(z.string(), z.object({ what: text(40), price: amount(), howMany: quantity() })),
  }),
)

function visitWith(body: FormData | string, type?: string): Visit {
  const headers = type === undefined ? {} : { 'content-type': type }
  const request = new Request('http://gilde.test/', { method: 'POST', body, headers })
  return {
    request,
    now: { at: new Date('2026-03-01T10:00:00Z') },
    bsn: {},
    filesChosen: [] as string[],
  } as Visit
}

function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const RIGHT = {
  onDay: '1',
  onMonth: '3',
  onYear: '26',
  'lines.0.what': ' Heg geknipt ',
  'lines.0.price': '35,50',
  'lines.0.howMany': '1,5',
}

test('names with dots make lists, days come out of three numbers, amounts are cents', async () => {
  const form = await readForm(visitWith(formOf(RIGHT)), schema)
  expect(form).toMatchObject({
    ok: true,
    value: { on: '2026-03-01', lines: { 0: { what: 'Heg geknipt', price: 3550n, howMany: 1500n } } },
  })
})

test('what is wrong is told by the name of its field, what was typed stays', async () => {
  const form = await readForm(
    visitWith(formOf({ ...RIGHT, onDay: '31', onMonth: '2', 'lines.0.price': '1,234' })),
    schema,
  )
  expect(form).toMatchObject({
    ok: false,
    errors: { on: 'day-unreadable', 'lines.0.price': 'amount-unreadable' },
  })
  expect(form.typed['lines.0.price']).toBe('1,234')
})

test('a character that cannot be kept is left out, in text and in the name of a file', async () => {
  const receipt = new File(['x'], 'bon\u0000.png', { type: 'image/png' })
  const files = z.object({ what: text(40), receipt: upload(1, ['image/png']) })
  const form = await readForm(visitWith(formOf({ what: 'verf\u0000', receipt })), files)
  expect(form.ok && [form.value.what, form.value.receipt.name]).toEqual(['verf', 'bon.png'])
})

test('what is no form at all is said to be none', async () => {
  for (const [body, type] of [
    ['{}', 'application/json'],
    ['--x\r\nrubbish', 'multipart/form-data; boundary=x'],
  ] as const) {
    await expect(readForm(visitWith(body, type), schema)).rejects.toThrow(UnreadableForm)
  }
})

test('names that reach into the prototype are no fields', async () => {
  const form = await readForm(
    visitWith(formOf({ ...RIGHT, '__proto__.polluted': 'x', 'constructor.prototype.polluted': 'x' })),
    schema,
  )
  expect(form.ok).toBe(true)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
