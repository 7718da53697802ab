import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database.ts'
import type { Postbox } from '../../platform/mail-postbox.ts'
import type { Secrets } from '../../platform/secrets.ts'

/** What signing in needs of the installation. */
export type PeopleNeeds = {
  readonly database: Database
  readonly clock: Clock
  readonly secrets: Secrets
  readonly postbox: Postbox
  /**
   * Where people reach this installation, without a slash at the end: `https://gilde.example`. Passkeys
   * belong to it.
   */
  readonly publicOrigin: string
  /** `GILDE_DEMO`: in co-operatives marked as demo anybody may sign in as anybody. */
  readonly demo: boolean
  /** The folder that mails land in when there is no SMTP, to tell on the start page of a demo. */
  readonly outbox?: string | undefined
  /** The ways in for who belongs nowhere yet, for the first page. */
  readonly waysIn?: () => Promise<readonly WayIn[]>
  /** What runs, for the page of the operator. */
  readonly about?: () => Promise<InstallationFacts>
}

/** A co-operative that takes applications, or shows what its members make: by name, with the addresses of both. */
export type WayIn = {
  readonly name: string
  readonly apply: string | undefined
  readonly shop: string | undefined
}

export type InstallationFacts = {
  readonly version: string
  readonly node: string
  readonly postgres: string
  /** When `gilde check` ran last and how many findings it had. */
  readonly lastCheck?: { readonly at: Date; readonly findings: number } | undefined
}

/** From where a try to sign in comes. */
export type Origin = {
  /** `networkOf` the request. */
  readonly network: string
  /** `deviceOf` its `User-Agent`. */
  readonly device: string
  /** The session cookie that the browser had already, which ends when a new one begins. */
  readonly earlierToken?: string | undefined
}

/** A session that has begun: the only moment that its token exists outside the browser. */
export type Begun = { readonly token: string; readonly sharedDevice: boolean; readonly personId: string }
