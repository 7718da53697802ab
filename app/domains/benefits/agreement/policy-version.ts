/** The versions of what was agreed with one municipality: which holds, which waits, which is over. Pure. */
import { addDays, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { policyWithoutAgreement, type Policy } from '../engine/policy.ts'

/** One version. `proposedByName` and its kind are null for who may not see those people. */
export type PolicyVersion = {
  readonly id: Id<'policy-version'>
  readonly municipalityId: Id<'municipality'>
  readonly version: number
  readonly policy: Policy
  readonly proposedAt: Date
  readonly proposedBy: Id<'person'>
  readonly proposedByName: string | null
  readonly confirmedAt: Date | null
  readonly confirmedByName: string | null
  readonly withdrawnAt: Date | null
  readonly withdrawnByName: string | null
}

/** How a version stands on a day. `never` was confirmed, but another took its place before its first day. */
export type Standing = 'waiting' | 'withdrawn' | 'coming' | 'in-force' | 'past' | 'never'

/** As much of a version as says whether it holds. */
export type Dated = Pick<PolicyVersion, 'version' | 'policy' | 'confirmedAt'>

/** A version that was confirmed, as far as reckoning asks. */
export type ConfirmedVersion = Dated & { readonly municipalityId: Id<'municipality'> }

/** Of the confirmed ones, the one that holds on a day: the latest that began by then, if it did not end before. */
export function holdingOn<V extends Dated>(versions: readonly V[], on: Day): V | undefined {
  const begun = versions.filter(({ confirmedAt, policy }) => confirmedAt !== null && policy.validFrom <= on)
  const [latest] = begun.toSorted(byStart)
  return latest && (latest.policy.validTo === undefined || on <= latest.policy.validTo) ? latest : undefined
}

/** A policy to reckon with; `version` is undefined when the municipality agreed nothing. */
export type PolicyInForce = { readonly policy: Policy; readonly version: number | undefined }

/** What to reckon with on a day: the version that holds, else the law alone. */
export function inForceOn(versions: readonly Dated[], on: Day): PolicyInForce {
  const holding = holdingOn(versions, on)
  return holding
    ? { policy: holding.policy, version: holding.version }
    : { policy: policyWithoutAgreement(on), version: undefined }
}

/**
 * The version that would hold on the first day of this one without it: what it takes the place of. Of the versions
 * written before it; undefined when nothing held then.
 */
export function versionBefore(
  version: PolicyVersion,
  all: readonly PolicyVersion[],
): PolicyVersion | undefined {
  const earlier = all.filter((other) => other.version < version.version)
  return holdingOn(earlier, version.policy.validFrom)
}

/** The proposal that waits for a case manager; there is never more than one. */
export function waitingOf(versions: readonly PolicyVersion[]): PolicyVersion | undefined {
  return versions.find(({ confirmedAt, withdrawnAt }) => confirmedAt === null && withdrawnAt === null)
}

/** How a version stands on a day among all versions of its municipality. */
export function policyStanding(version: PolicyVersion, all: readonly PolicyVersion[], on: Day): Standing {
  if (version.withdrawnAt !== null) return 'withdrawn'
  if (version.confirmedAt === null) return 'waiting'
  const last = lastDayOf(version, all)
  if (last !== undefined && last < version.policy.validFrom) return 'never'
  if (version.policy.validFrom > on) return 'coming'
  return last === undefined || on <= last ? 'in-force' : 'past'
}

/**
 * The last day on which a confirmed version holds: its own, or the day before the next began. A version that another of
 * the same first day took the place of ends before it began. Undefined when no end is known.
 */
export function lastDayOf(version: PolicyVersion, all: readonly PolicyVersion[]): Day | undefined {
  const later = all
    .filter(({ id, confirmedAt }) => id !== version.id && confirmedAt !== null)
    .filter((other) => byStart(other, version) < 0)
    .map(({ policy }) => addDays(policy.validFrom, -1))
  const ends = [...later, ...(version.policy.validTo === undefined ? [] : [version.policy.validTo])]
  return ends.toSorted()[0]
}

function byStart(a: Dated, b: Dated): number {
  if (a.policy.validFrom !== b.policy.validFrom) return a.policy.validFrom < b.policy.validFrom ? 1 : -1
  return b.version - a.version
}

/** Why a version cannot be confirmed. */
export type ConfirmRefusal =
  | 'policy-not-found'
  | 'policy-of-another'
  | 'policy-own'
  | 'policy-decided-already'

/**
 * Whether somebody may confirm a version: a case manager of that municipality, who did not propose it.
 *
 * @param asking who asks, and the municipality they work for, if any
 */
export function judgeConfirming(
  version: PolicyVersion | undefined,
  asking: { readonly personId: Id<'person'>; readonly municipalityId: Id<'municipality'> | undefined },
): Result<PolicyVersion, ConfirmRefusal> {
  if (!version) return refuse('policy-not-found')
  if (version.municipalityId !== asking.municipalityId) return refuse('policy-of-another')
  if (version.proposedBy === asking.personId) return refuse('policy-own')
  if (version.confirmedAt !== null || version.withdrawnAt !== null) return refuse('policy-decided-already')
  return ok(version)
}
