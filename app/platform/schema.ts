// Generated from db/migrations by db/generate-types.ts. Do not edit.
import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../values/day.ts'

/** The tables of Gilde. */
export interface Schema {

}
