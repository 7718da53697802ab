import { streamCooperative } from './archive/export-cooperative.ts'
import { faceByLink, faceBySlug } from './domains/cooperative/index.ts'
import { makeGate } from './domains/people/gate.ts'
import type { PeopleNeeds } from './domains/people/index.ts'
import { everyFinding } from './every-finding.ts'
import { toDoOf } from './home.tsx'
import { jobsFor } from './jobs.ts'
import { navigationFor } from './navigation.ts'
import { systemClock, type Clock } from './platform/clock.ts'
import { door, type Perform } from './platform/command.ts'
import type { Config } from './platform/config.ts'
import { openDatabase, type Database } from './platform/database.ts'
import type { Work } from './platform/jobs.ts'
import { mailSender } from './platform/mail.ts'
import { postbox } from './platform/mail-postbox.ts'
import { loadSecrets } from './platform/secrets.ts'
import { onlinePayments } from './platform/online-payments.ts'
import { ONLINE_PROVIDERS } from './platform/online-providers.ts'
import { cmTexts } from './platform/cm-texts.ts'
import { peppolNetwork } from './platform/storecove.ts'
import { routesFor } from './routes.ts'
import { tellingDoor, toDoNumbers } from './to-do-number.ts'
import { waysIn } from './ways-in.ts'
import { webApp } from './web/server.ts'

/** The whole office, put together: what `start`, the other commands and the tests of whole pages use. */
export type Office = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  readonly people: PeopleNeeds
  readonly jobs: Work
  /** The web side: a Request becomes a Response. */
  fetch(request: Request): Promise<Response>
  close(): Promise<void>
}

export type OfficeSettings = {
  readonly config: Config
  /** The login the application works with. */
  readonly databaseUrl: string
  /** The login that owns the tables: only for what must see every row: the check at night, everything taken along. */
  readonly ownerUrl: string
  /** Whether anybody may sign in as anybody in demo co-operatives. */
  readonly demo: boolean
  readonly clock?: Clock
  readonly log?: (line: string) => void
  readonly about?: PeopleNeeds['about']
  /** Milliseconds after which a page says how far long work is; a second unless said otherwise. */
  readonly patience?: number
}

/**
 * Puts the office together on a migrated database.
 *
 * @throws Error with one sentence when the settings for mail or the key cannot be used
 */
export async function openOffice(settings: OfficeSettings): Promise<Office> {
  const { config, databaseUrl, demo } = settings
  const clock = settings.clock ?? systemClock
  const log = settings.log ?? ((line) => console.error(line))
  const send = mailSender({ smtpUrl: config.smtpUrl, from: config.mailFrom, outbox: config.outbox })
  const secrets = await loadSecrets(config.dataFolder, config.secret)
  const network = peppolNetwork(config.peppolUrl, secrets)
  const texts = cmTexts(config.textsUrl, secrets)
  const payments = onlinePayments(ONLINE_PROVIDERS, config, secrets)
  const database = openDatabase(databaseUrl, clock)
  const toDo = toDoNumbers(async (reader) => (await toDoOf(reader)).length, clock, log)
  const perform = tellingDoor(door(database, clock), toDo)
  const box = postbox(send, log)
  const { publicOrigin } = config
  const outbox = config.smtpUrl === undefined ? config.outbox : undefined
  const about = settings.about === undefined ? {} : { about: settings.about }
  const ways = { waysIn: () => waysIn(database), ...about }
  const people: PeopleNeeds = { database, clock, secrets, postbox: box, publicOrigin, demo, outbox, ...ways }
  const web = webApp({
    database,
    perform,
    clock,
    publicOrigin,
    log,
    patience: settings.patience ?? 1000,
    navigation: navigationFor,
    toDo,
    routes: routesFor(
      people,
      network,
      config.receiptMailbox?.address,
      { database, perform, clock, publicUrl: publicOrigin, payments },
      { database, clock, make: (slug, how) => streamCooperative(settings.ownerUrl, slug, how) },
      texts,
    ),
    gate: makeGate(database, clock, { faceByLink, faceBySlug }, demo),
  })
  return {
    database,
    perform,
    clock,
    people,
    jobs: jobsFor({
      database,
      perform,
      clock,
      receiptMailbox: config.receiptMailbox,
      publicUrl: publicOrigin,
      send,
      network,
      payments,
      texts,
      findings: () => everyFinding(database, settings.ownerUrl),
    }),
    fetch: (request) => web.fetch(request),
    close: async () => {
      await box.settled()
      await database.close()
    },
  }
}
