/**
 * Signing in at a server of somebody else (OpenID Connect): the one door through which this program asks anything
 * of the network beside its own database and mail. It goes to the address that an administrator set, and nowhere
 * else.
 */
import type * as openid from 'openid-client'
import { ok, refuse, type Result } from '../values/result.ts'
import { systemClock } from './clock.ts'
import { isPrivateHost, PrivateAddress, publicFetch } from './public-fetch.ts'

/** How this installation is known at a server where people sign in. */
export type OpenIdClient = {
  readonly issuer: string
  readonly clientId: string
  readonly secret: string
  /** The server may stand on this machine or near it; see `isToTryOn`. */
  readonly mayBeNear: boolean
}

/** What is kept of a try until the browser comes back with the answer. */
export type OpenIdTry = { readonly state: string; readonly nonce: string; readonly verifier: string }

/** What the server says of who signed in. `email` only when it says that it made sure of it. */
export type OpenIdAccount = {
  readonly subject: string
  readonly email: string | undefined
  /** It says that more than one factor was shown. */
  readonly secondFactor: boolean
}

/** Why a server is not asked anything: nothing comes back, or it stands inside a closed network. */
export type NoAnswer = 'office-silent' | 'office-private'
export type OpenIdRefusal = NoAnswer | 'office-refused'

const SECONDS = 10
const REMEMBERED_MS = 3_600_000
/** How far the clock of a server may be ahead of ours. */
const CLOCK_SECONDS = 300
/**
 * With what an ID token may be signed, whatever a server says of itself: with a key of its own, so neither `none` nor a
 * secret that is ours as well (RFC 8725, 3.1 and 3.2).
 */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]

/** Loaded by who first signs in that way: a start needs none of it. */
const library = () => import('openid-client')

const known = new Map<string, { readonly config: openid.Configuration; readonly until: number }>()

/**
 * Begins a try: authorization code with PKCE, state and nonce.
 *
 * @param redirectTo where the server sends the browser back to: another address for each server (RFC 9700, 4.4.2.2)
 * @param now milliseconds since 1970, for how long what a server says of itself is remembered
 * @returns where to send the browser, and what to keep. Refused: when the server is not reached
 */
export async function beginOpenId(
  client: OpenIdClient,
  redirectTo: string,
  now: number,
): Promise<Result<{ readonly url: string; readonly kept: OpenIdTry }, NoAnswer>> {
  const found = await configOf(client, now)
  if (!found.ok) return found
  const config = found.value
  const openid = await library()
  const kept = {
    state: openid.randomState(),
    nonce: openid.randomNonce(),
    verifier: openid.randomPKCECodeVerifier(),
  }
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: redirectTo,
    response_type: 'code',
    scope: 'openid email',
    state: kept.state,
    nonce: kept.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: 'S256',
  })
  return ok({ url: url.href, kept })
}

/**
 * Ends a try: exchanges the code, and checks signature (with a key that the server publishes, by one of `ALGORITHMS`),
 * issuer, audience, authorized party, time, state, nonce and PKCE; `iss` in the
 * answer too when it is there or the server says that it always sends it (RFC 9207). The e-mail address may stand in
 * the ID token or be asked for with it.
 *
 * Refused: `office-refused` when anything of it is not as it must be, else when the server is not reached.
 *
 * @param cameBack the whole address the browser came back to, as it is known from outside. It must be the one that only
 *   this server sends people to: then a code of another server cannot be brought here
 */
export async function finishOpenId(
  client: OpenIdClient,
  cameBack: URL,
  kept: OpenIdTry,
  now: number,
): Promise<Result<OpenIdAccount, OpenIdRefusal>> {
  const found = await configOf(client, now)
  if (!found.ok) return found
  const config = found.value
  const openid = await library()
  try {
    const tokens = await openid.authorizationCodeGrant(config, cameBack, {
      expectedState: kept.state,
      expectedNonce: kept.nonce,
      pkceCodeVerifier: kept.verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()!
    if (!isForUsToday(client, tokens.id_token!, claims)) return refuse('office-refused')
    const about =
      claims['email'] === undefined && config.serverMetadata().userinfo_endpoint !== undefined
        ? await openid.fetchUserInfo(config, tokens.access_token, claims.sub)
        : claims
    const { email, email_verified: verified } = about
    return ok({
      subject: claims.sub,
      email: verified === true && typeof email === 'string' ? email.toLowerCase() : undefined,
      secondFactor: showsSecondFactor(claims['amr'], claims['acr']),
    })
  } catch (error) {
    return refuse(noAnswerOf(error) ?? 'office-refused')
  }
}

/**
 * What the library does not ask of an ID token: how it was signed (it takes what the server says of itself), that it
 * was made for us when it says for whom (OpenID Connect Core, 3.1.3.7), and not later than now. The clock is that of
 * the machine, as of all times that the library looks at.
 */
function isForUsToday({ clientId }: OpenIdClient, token: string, claims: openid.IDToken): boolean {
  const header = JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as { alg?: string }
  const latest = systemClock().at.getTime() / 1000 + CLOCK_SECONDS
  const isForUs = claims.azp === undefined || claims.azp === clientId
  return ALGORITHMS.includes(header.alg ?? '') && isForUs && claims.iat <= latest
}

/** Levels that mean more than one factor: those of REFEDS and of OpenID's own profile (EAP). */
const STRONG_ACR = new Set(['https://refeds.org/profile/mfa', 'phr', 'phrh'])

/** Whether a server says that more than one factor was shown: `mfa` (RFC 8176), or a level that means it. */
export function showsSecondFactor(amr: unknown, acr: unknown): boolean {
  const methods: readonly unknown[] = Array.isArray(amr) ? amr : []
  return methods.includes('mfa') || (typeof acr === 'string' && STRONG_ACR.has(acr))
}

/**
 * Whether an installation is one to try things on: it is itself reached over plain http, as a demo or a test is. Its
 * servers may stand near it; those of a real one are on the internet.
 */
export function isToTryOn(publicOrigin: string): boolean {
  return publicOrigin.startsWith('http:')
}

/**
 * Whether an address may be asked: https, without anything after the path, on the internet as far as one can see. Of an
 * installation to try things on also a server near it, over http on the same machine. Where a name points to is looked
 * at when it is asked.
 *
 * Refused: `issuer-unsafe` for what is no such address, `issuer-private` for one inside a closed network.
 */
export function judgeIssuer(
  issuer: string,
  publicOrigin: string,
): Result<null, 'issuer-unsafe' | 'issuer-private'> {
  if (!URL.canParse(issuer)) return refuse('issuer-unsafe')
  const { protocol, hostname, search, hash, username } = new URL(issuer)
  if (search !== '' || hash !== '' || username !== '' || /[?#]/.test(issuer)) return refuse('issuer-unsafe')
  const isHere = protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname)
  if (isToTryOn(publicOrigin) && isHere) return ok(null)
  if (protocol !== 'https:') return refuse('issuer-unsafe')
  return isToTryOn(publicOrigin) || !isPrivateHost(hostname) ? ok(null) : refuse('issuer-private')
}

async function configOf(client: OpenIdClient, now: number): Promise<Result<openid.Configuration, NoAnswer>> {
  const { issuer, clientId, secret, mayBeNear } = client
  const key = JSON.stringify([issuer, clientId, secret, mayBeNear])
  const remembered = known.get(key)
  if (remembered && remembered.until > now) return ok(remembered.config)
  const isPlain = mayBeNear && issuer.startsWith('http:')
  const openid = await library()
  try {
    const config = await openid.discovery(
      new URL(issuer),
      clientId,
      secret,
      openid.ClientSecretBasic(secret),
      {
        timeout: SECONDS,
        ...(mayBeNear ? {} : { [openid.customFetch]: toTheInternet }),
        // The library looks at the signature of a token only when asked to.
        execute: [openid.enableNonRepudiationChecks, ...(isPlain ? [openid.allowInsecureRequests] : [])],
      },
    )
    known.set(key, { config, until: now + REMEMBERED_MS })
    return ok(config)
  } catch (error) {
    return refuse(noAnswerOf(error) ?? 'office-silent')
  }
}

const toTheInternet: openid.CustomFetch = (address, options) => publicFetch(address, options as RequestInit)

/** Why nothing came back at all: it is inside, the network, or too late. Undefined when something did. */
function noAnswerOf(error: unknown): NoAnswer | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof PrivateAddress) return 'office-private'
  const { name, code } = error as { name?: string; code?: string }
  return name === 'TypeError' || name === 'TimeoutError' || code === 'OAUTH_TIMEOUT'
    ? 'office-silent'
    : undefined
}
