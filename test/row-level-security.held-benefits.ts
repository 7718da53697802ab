import type { Held } from './row-level-security.held.ts'

/** Of benefits, municipality, importing. */
export const HELD_OF_BENEFITS: Held = {
  benefit_fact: `
    insert anna piet: here member_id
    update anna piet: here member_id`,
  benefit_parameter: `
    insert operator: anything`,
  benefit_parameter_withdrawn: `
    insert operator: anything`,
  benefit_permission: `
    insert anna piet: here ended_by~ member_id recorded_as recorded_by
    insert carla: here ended_by recorded_as recorded_by
    insert carla: here ended_by~ recorded_as recorded_by
    insert casper: here ended_by member_id municipality_id recorded_as recorded_by
    insert casper: here ended_by~ member_id municipality_id recorded_as recorded_by
    update anna piet: here member_id recorded_as~
    update carla: here recorded_as
    update casper: here member_id municipality_id
    update casper: here member_id municipality_id~ recorded_as`,
  client_message: `
    insert anna piet: here from_member member_id written_by
    insert casper: here from_member member_id municipality_id written_by`,
  consent: `
    insert anna piet: here member_id
    update anna piet: here member_id`,
  import_file: `
    delete job: here done_at put_at~
    delete piet greet: here done_at
    insert piet greet: here done_at done_by~ put_by
    update piet greet: here`,
  municipal_client: `
    insert anna: here member_id set_by
    insert piet greet: here set_by
    update anna: here member_id
    update casper: here member_id municipality_id -> municipality_id
    update piet greet: here`,
  municipality: `
    insert piet greet: here added_by asked_by~
    update piet greet bea: here`,
  municipality_figure: `
    insert job: here
    update job: here`,
  municipality_person: `
    insert piet greet: here added_by
    update piet greet: here`,
  municipality_policy: `
    insert piet greet: here confirmed_by~ proposed_by withdrawn_by~
    update casper: here municipality_id withdrawn_at -> withdrawn_at
    update piet greet: here confirmed_at -> confirmed_at`,
  settled_year: `
    insert anna piet: here member_id settled_by`,
  statement: `
    insert job: here
    update anna piet: here confirmed_at member_id -> confirmed_by
    update job: here confirmed_at -> confirmed_at`,
  statement_content: `
    insert anna piet: here member_id`,
  statement_document: `
    insert job: here`,
  statement_event: `
    insert job: here`,
  worked_day: `
    insert anna piet: here member_id
    update anna piet: here member_id`,
}
