import { paths } from '../../../web/paths.ts'

/** The addresses of a plan: one's own, or the same pages about a member whom one coaches. */
export function planAt(coop: string, member?: string) {
  const plan = member === undefined ? paths.ownPlan(coop) : paths.guidedPlan(coop, member)
  return {
    plan,
    newGoal: `${plan}/doel`,
    goalOfIdea: `${plan}/doel?idee`,
    goal: (goal: string) => `${plan}/doel/${goal}`,
    closeGoal: (goal: string) => `${plan}/doel/${goal}/gehaald`,
    newStep: (goal: string) => `${plan}/doel/${goal}/stap`,
    step: (step: string) => `${plan}/stap/${step}`,
    closeStep: (step: string) => `${plan}/stap/${step}/klaar`,
    growth: `${plan}/groei`,
    removeGrowth: (day: string) => `${plan}/groei/${day}/weg`,
    ladder: `${plan}/ladder`,
    notes: `${plan}/aantekeningen`,
    shareNote: (note: string) => `${plan}/aantekeningen/${note}/deel`,
    removeNote: (note: string) => `${plan}/aantekeningen/${note}/weg`,
  } as const
}

/** Where a coach says how the co-operative guides. Before the members, since it has no id. */
export function guidanceSettingAt(coop: string): string {
  return `${paths.guidance(coop)}/afspraken`
}
