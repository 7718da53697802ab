import type { Checks } from './checks.tries.ts'

/** How a row of guidance, week on paper breaks what its table keeps: per check one change. */
export const GUIDANCE_CHECKS: Checks = {
  growth_moment: {
    growth_moment_check: `words = '', money = null, skills = null, network = null, well_being = null`,
    growth_moment_money_check: 'money = 0',
    growth_moment_network_check: 'network = 0',
    growth_moment_skills_check: 'skills = 0',
    growth_moment_well_being_check: 'well_being = 0',
    growth_moment_words_check: `words = repeat('x', 501)`,
  },
  guidance_goal: {
    guidance_goal_goal_check: `goal = ''`,
    guidance_goal_reached_by_somebody: `reached_at = '2026-03-02 10:07+00'`,
    guidance_goal_revision_check: 'revision = 0',
    guidance_goal_theme_check: `theme = ''`,
  },
  guidance_note: {
    guidance_note_check: 'evaluation = true',
    guidance_note_check1: `shared_at = '2026-03-02 10:07+00'`,
    guidance_note_text_check: `text = ''`,
  },
  guidance_setting: {
    guidance_setting_check: 'evaluate_every_weeks = null',
    guidance_setting_evaluate_every_weeks_check: 'evaluate_every_weeks = 0',
    guidance_setting_kept_months_check: 'kept_months = 0',
    guidance_setting_ladder_check: `ladder = '{0}'`,
  },
  guidance_step: {
    guidance_step_check: `closed_at = '2026-03-02 10:07+00', closed_by = gen_random_uuid()`,
    guidance_step_check1: 'closed_by = gen_random_uuid()',
    guidance_step_helper_check: `helper = repeat('x', 81)`,
    guidance_step_revision_check: 'revision = 0',
    guidance_step_state_check: `state = '', closed_at = at_now(), closed_by = gen_random_uuid()`,
    guidance_step_step_check: `step = ''`,
  },
  ladder_choice: {
    ladder_choice_stands_check: `stands = ''`,
    ladder_choice_wants_check: `wants = ''`,
  },
  paper_scan: {
    paper_scan_check: `settled_at = scanned_at - interval '1 minute', settled_by = gen_random_uuid()`,
    paper_scan_check1: `code = 'found'`,
    paper_scan_check2: `member_id = null, sheet_id = member_id, code = 'found'`,
    paper_scan_check3: 'settled_by = gen_random_uuid()',
    paper_scan_check4: `member_id = null, settled_at = '2101-01-01', settled_by = gen_random_uuid()`,
    paper_scan_code_check: `code = ''`,
    paper_scan_content_check: `content = ''`,
    paper_scan_of_nobody: `thrown_at = '2101-01-01', thrown_by = gen_random_uuid(),
      thrown_why = 'Reclame'`,
    paper_scan_page_check: 'page = 0',
    paper_scan_sha256_check: `sha256 = ''`,
    paper_scan_thrown_away: 'thrown_by = gen_random_uuid()',
    paper_scan_thrown_why_check: `code = 'none', thrown_at = '2101-01-01', thrown_by = gen_random_uuid(),
      thrown_why = '', content = null, member_id = null, sheet_id = null, settled_at = null, settled_by = null`,
  },
  paper_sheet: {
    paper_sheet_check: 'week_from = null',
    paper_sheet_kind_check: `kind = '', week_from = null`,
  },
}
