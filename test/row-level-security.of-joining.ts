import type { Who } from './row-level-security.matrix.ts'

/** What gets through of joining; `row-level-security.matrix.ts` says how to read it. */
export const LINES_OF_JOINING: Readonly<Partial<Record<Who, string>>> = {
  // While members vote they read name, idea and by which rule; nobody reads a ballot of another.
  anna: `
    select here: admission_vote application joining_rules
    select anna: admission_ballot
    insert anna: admission_ballot`,
  greet: `
    select here: admission_paper admission_vote application application_call application_contact
      application_kept application_letter application_righting application_step joining_rules link
    insert here: admission_paper admission_vote application_call application_contact application_kept application_letter
      application_righting application_step
    insert piet: admission_ballot
    update here: admission_paper admission_vote application application_contact
    delete here: admission_paper admission_vote`,
  // Of votes on paper what waits for a second yes, which one of the board may give. Of an application no row: its stage
  // says who needs a permission, and so who has a benefit.
  bea: `
    select here: admission_paper admission_vote joining_rules
    update here: joining_rules
    delete here: admission_paper`,
  otto: `
    select here: joining_rules`,
  // What Greet wrote down, nobody writes down again in her name.
  carla: `
    select here: admission_paper admission_vote application application_call application_contact
      application_kept application_letter application_righting application_step joining_rules link
    insert here: application_contact link
    update here: admission_vote application application_contact
    delete here: admission_paper admission_vote`,
  casper: `
    select here: joining_rules`,
  teun: `
    select here: joining_rules`,
  sander: `
    select there: admission_paper admission_vote application application_call application_contact
      application_kept application_letter application_righting application_step joining_rules
    insert there: admission_ballot admission_paper admission_vote application_call application_contact
      application_kept application_letter application_righting application_step
    update there: admission_paper admission_vote application application_contact
    delete there: admission_paper admission_vote`,
  // To whom it writes, and of applications it erases only what is over.
  job: `
    select here: application application_contact application_righting joining_rules link
    delete here: application`,
}
