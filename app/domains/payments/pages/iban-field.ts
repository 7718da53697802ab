import { text } from '../../../web/fields.ts'
import { readIban } from '../../cooperative/index.ts'

/** An IBAN as typed. */
export function ibanField() {
  return text(60).refine((typed) => readIban(typed) !== undefined, 'iban-wrong')
}
