import type { Who } from './row-level-security.matrix.ts'

/**
 * Who gets through to the register as it was and where members live: a member to the own, board and administration to
 * that of all. On which number they are called is for coach and administration, each in the own name. What the register
 * said is added by the database alone. A member adds an address in the own name only (`register-pages.test.ts`); here
 * they try with what the administration wrote.
 */
export const MEMBER_LINES: Readonly<Partial<Record<Who, string>>> = {
  anna: `
    select anna: member_address member_entry member_phone`,
  greet: `
    select members: member_address member_entry member_phone
    insert members: member_address member_phone
    update members: member_phone
    delete members: member_phone`,
  carla: `
    select members: member_phone
    delete members: member_phone`,
  bea: `
    select members: member_address member_entry`,
  sander: `
    select there: member_address member_entry member_phone
    insert there: member_address member_phone
    update there: member_phone
    delete there: member_phone`,
}
