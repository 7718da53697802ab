/**
 * A list of words stands twice: in a check of the database, and in the program. `app/platform/schema.ts` is made from
 * the checks, so here the two are laid side by side, for every column that has such a list: what differs, and a list
 * that stands in one of the two only, does not compile.
 */
import type { Selectable } from 'kysely'
import { expectTypeOf, test } from 'vitest'
import type { Schema } from '../app/platform/schema.ts'
import type { Day } from '../app/values/day.ts'
import type { InTheProgram, OfTheSchema } from './words-in-the-program.ts'

/** Words, and no text of any kind, no day: `'yes' | 'no'`. */
type IsWords<Value> = [Value] extends [never]
  ? false
  : [Value] extends [Day]
    ? false
    : [Value] extends [string]
      ? string extends Value
        ? false
        : true
      : false

type ColumnOf<Table extends keyof Schema> = {
  [
    Column in Extract<keyof Selectable<Schema[Table]>, string> as IsWords<
      NonNullable<Selectable<Schema[Table]>[Column]>
    > extends true
      ? `${Table}.${Column}`
      : never
  ]: NonNullable<Selectable<Schema[Table]>[Column]>
}
type InEach = { [Table in keyof Schema]: ColumnOf<Table> }[keyof Schema]
type Together<Each> = (Each extends unknown ? (each: Each) => void : never) extends (all: infer All) => void
  ? All
  : never
/** The words of each column that has a list of them: `{ 'vat_mode.mode': 'normal' | 'kor' … }`. */
type InTheDatabase = Together<InEach>

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false

/** The columns whose words are not the same on both sides. */
type Different = {
  [Column in keyof InTheDatabase]: Column extends keyof InTheProgram
    ? InTheProgram[Column] extends OfTheSchema
      ? never
      : Same<NonNullable<InTheProgram[Column]>, InTheDatabase[Column]> extends true
        ? never
        : Column
    : Column
}[keyof InTheDatabase]

test('the words of the program are those that the database lets in', () => {
  expectTypeOf<Different>().toBeNever()
  expectTypeOf<Exclude<keyof InTheProgram, keyof InTheDatabase>>().toBeNever()
})
