/**
 * Signing in at a server of somebody else (OpenID Connect): the one door through which this program asks anything
 * of the network beside its own database and mail. It goes to the address that an administrator set, and nowhere
 * else.
 */
import * as openid from 'openid-client'
import { ok, refuse, type Result } from '../values/result.ts'

/** How this installation is known at a server where people sign in. */
export type OpenIdClient = { readonly issuer: string; readonly clientId: string; readonly secret: string }

/** What is kept of a try until the browser comes back with the answer. */
export type OpenIdTry = { readonly state: string; readonly nonce: string; readonly verifier: string }

/** What the server says of who signed in. `email` only when it says that it made sure of it. */
export type OpenIdAccount = {
  readonly subject: string
  readonly email: string | undefined
  /** It says that more than one factor was shown. */
  readonly secondFactor: boolean
}

export type OpenIdRefusal = 'office-silent' | 'office-refused'

const SECONDS = 10
const REMEMBERED_MS = 3_600_000

const known = new Map<string, { readonly config: openid.Configuration; readonly until: number }>()

/**
 * Begins a try: authorization code with PKCE, state and nonce.
 *
 * @param now milliseconds since 1970, for how long what a server says of itself is remembered
 * @returns where to send the browser, and what to keep. Refused: `office-silent`
 */
export async function beginOpenId(
  client: OpenIdClient,
  redirectTo: string,
  now: number,
): Promise<Result<{ readonly url: string; readonly kept: OpenIdTry }, 'office-silent'>> {
  const config = await configOf(client, now)
  if (!config) return refuse('office-silent')
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
 * Ends a try: exchanges the code, and checks signature, issuer, audience, time, state, nonce and PKCE. The e-mail
 * address may stand in the ID token or be asked for with it.
 *
 * Refused: `office-refused` when anything of it is not as it must be, `office-silent` when the server does not answer.
 *
 * @param cameBack the whole address the browser came back to, as it is known from outside
 */
export async function finishOpenId(
  client: OpenIdClient,
  cameBack: URL,
  kept: OpenIdTry,
  now: number,
): Promise<Result<OpenIdAccount, OpenIdRefusal>> {
  const config = await configOf(client, now)
  if (!config) return refuse('office-silent')
  // All offices send people back to one address of ours. Only an answer that says who sent it cannot be another's
  // (RFC 9207): without that word, a code of one could be brought to the other.
  if (cameBack.searchParams.get('iss') !== config.serverMetadata().issuer) return refuse('office-refused')
  try {
    const tokens = await openid.authorizationCodeGrant(config, cameBack, {
      expectedState: kept.state,
      expectedNonce: kept.nonce,
      pkceCodeVerifier: kept.verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()!
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
    return refuse(isSilence(error) ? 'office-silent' : 'office-refused')
  }
}

/** Levels that mean more than one factor: those of REFEDS and of OpenID's own profile (EAP). */
const STRONG_ACR = new Set(['https://refeds.org/profile/mfa', 'phr', 'phrh'])

/** Whether a server says that more than one factor was shown: `mfa` (RFC 8176), or a level that means it. */
export function showsSecondFactor(amr: unknown, acr: unknown): boolean {
  const methods: readonly unknown[] = Array.isArray(amr) ? amr : []
  return methods.includes('mfa') || (typeof acr === 'string' && STRONG_ACR.has(acr))
}

/**
 * Whether an address may be asked: https, without anything after the path. Of an installation that is itself
 * reached over plain http (a machine to try things on), also a server on that same machine.
 */
export function mayBeAsked(issuer: string, publicOrigin: string): boolean {
  if (!URL.canParse(issuer)) return false
  const { protocol, hostname, search, hash, username } = new URL(issuer)
  if (search !== '' || hash !== '' || username !== '' || /[?#]/.test(issuer)) return false
  if (protocol === 'https:') return true
  return (
    protocol === 'http:' && publicOrigin.startsWith('http:') && /^(localhost|127\.0\.0\.1)$/.test(hostname)
  )
}

async function configOf(client: OpenIdClient, now: number): Promise<openid.Configuration | undefined> {
  const key = JSON.stringify([client.issuer, client.clientId, client.secret])
  const remembered = known.get(key)
  if (remembered && remembered.until > now) return remembered.config
  const plain = client.issuer.startsWith('http:')
  try {
    const config = await openid.discovery(
      new URL(client.issuer),
      client.clientId,
      client.secret,
      openid.ClientSecretBasic(client.secret),
      { timeout: SECONDS, ...(plain ? { execute: [openid.allowInsecureRequests] } : {}) },
    )
    known.set(key, { config, until: now + REMEMBERED_MS })
    return config
  } catch {
    return undefined
  }
}

/** Nothing came back at all: the network, or too late. */
function isSilence(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: string }
  return name === 'TypeError' || name === 'TimeoutError' || code === 'OAUTH_TIMEOUT'
}
