/** What was filed, as text that is kept to the byte. Amounts are whole cents, written as text. */
import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'
import { sha256Of } from '../../values/sha256.ts'
import { BOXES, mapBoxes, type BoxAmounts } from './vat-box.ts'
import type { Correction, Form } from './vat-return.ts'

export type FiledKind = 'return' | 'supplement'

/** A return or supplement as it was filed. */
export type FiledContent = {
  readonly kind: FiledKind
  readonly from: Day
  readonly until: Day
  readonly legalName: string
  readonly vatNumber: string
  readonly form: Form
  /** Below zero when the Belastingdienst pays. Of a supplement: the difference with what was filed before. */
  readonly payable: Cents
  /** What was found of earlier periods and is told in it. */
  readonly corrections: readonly Correction[]
}

/** The text that is kept of what was filed. The same content always gives the same text. */
export function contentText(content: FiledContent): string {
  const { form, corrections, payable, ...rest } = content
  const { exact, whole, owed, input } = form
  return JSON.stringify({
    version: 1,
    ...rest,
    boxes: BOXES.map((box) => ({
      box,
      base: String(exact[box].base),
      vat: String(exact[box].vat),
      wholeBase: String(whole[box].base),
      wholeVat: String(whole[box].vat),
    })),
    owed: String(owed),
    input: String(input),
    formPayable: String(form.payable),
    payable: String(payable),
    corrections: corrections.map(({ from, until, boxes }) => ({
      from,
      until,
      boxes: BOXES.map((box) => ({ box, base: String(boxes[box].base), vat: String(boxes[box].vat) })),
    })),
  })
}

type StoredBox = { box: string; base: string; vat: string; wholeBase?: string; wholeVat?: string }
type Stored = {
  kind: FiledKind
  from: Day
  until: Day
  legalName: string
  vatNumber: string
  boxes: StoredBox[]
  owed: string
  input: string
  formPayable: string
  payable: string
  corrections: { from: Day; until: Day; boxes: StoredBox[] }[]
}

/** What was filed, out of the text that was kept. */
export function contentOfText(text: string): FiledContent {
  const stored = JSON.parse(text) as Stored
  const { kind, from, until, legalName, vatNumber, corrections } = stored
  const form: Form = {
    exact: boxesIn(stored.boxes, 'base', 'vat'),
    whole: boxesIn(stored.boxes, 'wholeBase', 'wholeVat'),
    owed: BigInt(stored.owed),
    input: BigInt(stored.input),
    payable: BigInt(stored.formPayable),
  }
  return {
    kind,
    from,
    until,
    legalName,
    vatNumber,
    form,
    payable: BigInt(stored.payable),
    corrections: corrections.map((one) => ({
      from: one.from,
      until: one.until,
      boxes: boxesIn(one.boxes, 'base', 'vat'),
    })),
  }
}

/** The hash that is kept with a text, to see that it is the same still. */
export function hashOf(text: string): Buffer {
  return sha256Of(text)
}

/** What somebody saw before filing, in short: another figure, another word. */
export function seenOf(content: FiledContent): string {
  return hashOf(contentText(content)).toString('hex').slice(0, 16)
}

function boxesIn(
  stored: readonly StoredBox[],
  base: 'base' | 'wholeBase',
  vat: 'vat' | 'wholeVat',
): BoxAmounts {
  return mapBoxes((box) => {
    const found = stored.find((one) => one.box === box)
    return { base: BigInt(found?.[base] ?? '0'), vat: BigInt(found?.[vat] ?? '0') }
  })
}
