import type { LinesOfDomain } from './row-level-security.matrix-domains.ts'

/** Paper is of the member, and of who prints for them: a coach or the administration. */
export const WEEK_LINES: LinesOfDomain = {
  anna: `
    select anna: paper_call paper_called paper_scan paper_sheet paper_week
    insert anna: paper_call paper_scan paper_sheet paper_week
    update anna: paper_scan paper_week`,
  carla: `
    select members: paper_call paper_called paper_scan paper_sheet paper_week
    update members: paper_scan paper_week`,
  greet: `
    select members: paper_sheet paper_week
    update members: paper_week`,
  sander: `
    select there: paper_sheet paper_week
    update there: paper_week`,
}
