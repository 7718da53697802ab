import type { Checks } from './checks.tries.ts'

/** How a row of joining, leaving breaks what its table keeps: per check one change. */
export const JOINING_CHECKS: Checks = {
  admission_ballot: {
    admission_ballot_answer_check: `answer = ''`,
    admission_ballot_by_one_way: 'answer = null',
  },
  admission_paper: {
    admission_paper_abstain_check: 'abstain = -1',
    admission_paper_by_two: 'confirmed_by = entered_by, confirmed_at = at_now()',
    admission_paper_confirmed: 'confirmed_by = gen_random_uuid()',
    admission_paper_no_check: 'no = -1',
    admission_paper_yes_check: 'yes = -1',
  },
  admission_vote: {
    admission_vote_abstain_check: 'abstain = -1, counted_on = today(), yes = 0, no = 0',
    admission_vote_counted: `counted_on = '2026-03-02'`,
    admission_vote_no_check: 'no = -1, counted_on = today(), yes = 0, abstain = 0',
    admission_vote_rule_check: `rule = ''`,
    admission_vote_silent_check: 'silent = -1',
    admission_vote_yes_check: 'yes = -1, counted_on = today(), no = 0, abstain = 0',
  },
  application: {
    application_twice_has_ended: `twice = true, stage = 'received'`,
    application_check: 'stage_since = due_on + 1',
    application_check1: 'keep_until = ended_on - 1',
    application_ends: `stage = 'refused'`,
    application_idea_check: `idea = ''`,
    application_kept_a_year: 'keep_until = ended_on + 4000',
    application_makes_member: `stage = 'member'`,
    application_name_check: `name = ''`,
    application_stage_check: `stage = ''`,
  },
  application_contact: {
    application_can_be_reached: `phone = ''`,
    application_contact_agreed_check: `agreed = repeat('x', 301)`,
    application_contact_benefit_check: `benefit = ''`,
    application_contact_email_check: `email = repeat('x', 201)`,
    application_contact_helper_check: `helper = repeat('x', 201)`,
    application_contact_language_check: `language = ''`,
    application_contact_municipality_check: `municipality = repeat('x', 121)`,
    application_contact_phone_check: `phone = repeat('x', 41)`,
  },
  application_kept: {
    application_kept_agreed_check: `agreed = ''`,
  },
  application_letter: {
    application_letter_content_check: `content = ''`,
    application_letter_media_type_check: `media_type = ''`,
    application_letter_name_check: `name = ''`,
    application_letter_sha256_check: `sha256 = ''`,
  },
  application_righting: {
    application_righting_why_check: `why = ''`,
  },
  application_step: {
    application_step_note_check: `note = repeat('x', 1001)`,
  },
  joining_rules: {
    joining_rules_trial_months_check: 'trial_months = -1',
    joining_rules_vote_check: `vote = ''`,
    joining_rules_vote_days_check: 'vote_days = 0',
  },
  leaving: {
    leaving_end_why_check: `end_why = repeat('x', 501)`,
    leaving_is_seen_by_somebody: `seen_at = '2026-03-02 10:07+00'`,
    leaving_is_taken_back_by_somebody: `taken_back_at = '2026-03-02 10:07+00'`,
    leaving_is_told_by_somebody: `told_at = '2026-03-02 10:07+00'`,
    leaving_said_how_check: `said_how = ''`,
  },
  leaving_destination: {
    leaving_destination_where_to_check: `where_to = ''`,
  },
}
