import { describe, expect, test } from 'vitest'
import { invoiceSheet } from '../../documents/invoice-sheet.ts'
import { missingContent } from '../../documents/legal-content.ts'
import { bakery, line, seenByGreet, submitted } from './invoice-examples.fixture.ts'
import { documentMail } from './invoice-mail.ts'
import type { Id } from '../../values/id.ts'
import type { IssueFacts } from './issue.ts'
import { issue } from './issue.ts'
import type { Issued } from './invoice.ts'
import { paperOf } from './paper.ts'
import type { VatCode } from './vat.ts'

function issuedWith(code: VatCode, more: Partial<IssueFacts> = {}): Issued {
  const done = issue(submitted([line('Werk', 3, 3333n, code)]), seenByGreet(more), {
    inYear: 7,
    linkToken: 'a',
  })
  if (!done.ok) throw new Error(done.reason)
  return { ...done.value.issued, entryId: 'entry' as Id<'entry'> }
}

const german = { ...bakery, vatNumber: 'DE123456789' }
const statementsOf = (issued: Issued) => invoiceSheet(paperOf(issued, { logo: undefined })).data.statements

describe('the paper says what the law asks', () => {
  test.each([
    ['high', {}, []],
    ['exempt', {}, [/artikel 11 Wet op de omzetbelasting 1968/]],
    ['reverse', { customer: german }, [/Btw verlegd.*DE123456789/]],
    ['eu-service', { customer: german }, [/artikel 44 en 196.*DE123456789/]],
    ['kor', { vatMode: 'kor' }, [/artikel 25 Wet OB/]],
  ] as const)('%s', (code, facts, expected) => {
    const issued = issuedWith(code, facts)
    expect(missingContent(paperOf(issued, { logo: undefined }))).toEqual([])
    expect(statementsOf(issued)).toEqual(expected.map((one) => expect.stringMatching(one) as string))
  })

  test('under the KOR no VAT is shown anywhere', () => {
    const { data } = invoiceSheet(paperOf(issuedWith('kor', { vatMode: 'kor' }), { logo: undefined }))
    expect(data.table.showVat).toBe(false)
    expect(data.subtotals).toEqual([])
  })

  test('in the language of the customer', () => {
    const issued = issuedWith('exempt', { customer: { ...bakery, language: 'en' } })
    expect(statementsOf(issued)[0]).toMatch(/article 11/)
  })
})

describe('the mail', () => {
  test('says for whose work, how much and by when, with the link, in text and in HTML', () => {
    const mail = documentMail(issuedWith('high'), 'https://gilde.example/f/a')
    expect(mail.text).toMatch(/Schilderwerk Anna: €\u00a0120,99.*12 april 2026/)
    expect(mail.text).toContain('https://gilde.example/f/a')
    expect(mail.html).toContain('<a href="https://gilde.example/f/a"')
  })

  test('keeps a name with markup or a line break a name', () => {
    const customer = { ...bakery, name: '<script>x</script>', contact: 'A\nBcc: b@c.nl' }
    const issued = issuedWith('high', { customer })
    const seller = { ...issued.seller, legalName: 'Een\r\nBcc: x@y.nl' }
    const mail = documentMail({ ...issued, seller }, 'https://gilde.example/f/a')
    expect(mail.subject).not.toMatch(/[\r\n]/)
    expect(mail.html).not.toContain('<script>')
  })
})
