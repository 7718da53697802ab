import type { Held } from './row-level-security.held.ts'

/** Of joining, leaving, contracts, handover. */
export const HELD_OF_JOINING: Held = {
  admission_ballot: `
    insert anna piet: here application_id member_id
    insert greet: here application_id paper_id`,
  admission_paper: `
    delete piet greet bea carla: here confirmed_by
    insert piet greet carla: here application_id confirmed_by entered_by
    update piet greet bea carla: here confirmed_by -> confirmed_by`,
  admission_vote: `
    delete piet greet carla: here counted_on
    insert piet greet carla: here counted_on opened_by
    update piet greet carla: here`,
  application: `
    delete job: here ended_on~ keep_until~
    insert piet greet carla applicant: here entered_by stage
    update link-application: here ended_on id -> stage
    update piet greet carla: here`,
  application_call: `
    insert piet greet carla: here called_by`,
  application_contact: `
    insert applicant: here agreed
    insert piet greet carla: here agreed~
    update link-application: here application_id
    update piet greet carla: here`,
  application_kept: `
    insert piet greet carla: here kept_by`,
  application_letter: `
    insert piet greet carla: here added_by`,
  application_righting: `
    insert piet greet carla: here righted_by`,
  application_step: `
    insert piet greet carla: here taken_by`,
  contract: `
    insert greet bea: here put_by
    insert piet: here member_id~ put_by`,
  contract_paper: '',
  contract_scan: `
    insert greet carla: here added_by contract_id~
    insert piet: here added_by contract_id`,
  contract_text: `
    insert bea: here decided_at decided_by written_by
    insert bea: here decided_at decided_by~ written_by
    update bea: here -> decided_at written_by`,
  contract_word: `
    insert anna piet: here contract_id kind~ said_by way~
    insert greet bea carla: here contract_id~ kind~ said_by
    insert piet: here contract_id kind~ said_by`,
  everything_request: `
    insert bea: here answered_at answered_by asked_by
    insert bea: here answered_at answered_by~ asked_by
    update piet greet bea: here answered_at -> answered_by`,
  everything_taken: `
    update bea: here taken_by
    update job: here`,
  joining_rules: `
    insert bea: here set_by
    update bea: here -> here`,
  leaving: `
    insert anna piet: here member_id said_by said_how seen_by~ taken_back_by~ told_by~
    insert carla: here said_by said_how~ seen_by taken_back_by told_by
    insert greet carla: here said_by said_how~ seen_by~ taken_back_by~ told_by~
    insert piet: here member_id~ said_by said_how~ seen_by~ taken_back_by~ told_by~
    update anna: here member_id
    update bea: here id taken_back_at -> taken_back_at
    update bea: here seen_by taken_back_at -> seen_by taken_back_at
    update greet carla: here said_how~
    update piet greet carla: here
    update piet greet carla: here -> taken_back_at`,
  leaving_destination: `
    insert anna greet: here leaving_id member_id`,
  scheme_notice: `
    delete greet bea: here
    delete piet: here member_id~
    insert greet bea: here given_by~ kept_by
    insert piet: here given_by~ kept_by member_id~
    update greet bea: here -> given_by
    update piet: here member_id~ -> given_by`,
}
