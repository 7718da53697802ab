/** Who gets through to what was done on behalf of a member: the member, who did it, and who answers for the log. */
export const ON_BEHALF_LINES = {
  anna: `
    select anna: on_behalf on_behalf_deed on_behalf_no on_behalf_reading
    insert anna: on_behalf_no
    update anna: on_behalf on_behalf_no`,
  greet: `
    select members: on_behalf on_behalf_code on_behalf_deed on_behalf_reading
    update members: on_behalf on_behalf_code
    insert members: on_behalf_code
    delete members: on_behalf_code`,
  sander: `
    select there: on_behalf on_behalf_code on_behalf_deed on_behalf_reading
    update there: on_behalf on_behalf_code
    insert there: on_behalf_code
    delete there: on_behalf_code`,
  otto: `select members: on_behalf on_behalf_deed on_behalf_reading`,
} as const
