/** A real OpenID Connect server on this machine, as a municipality has one: for tests of signing in. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider, type Configuration } from 'oidc-provider'
import { forged, officeKey, type Forgery } from './forged-token.ts'

export type OfficeServer = {
  readonly issuer: string
  readonly clientId: string
  readonly secret: string
  /** What the server says of whoever signs in next. */
  says(claims: Claims): void
  /**
   * Signs in there as a browser would: follows the address we were sent to until it sends us back.
   *
   * @returns the path and query with which the browser comes back
   */
  visit(address: string): Promise<string>
  close(): Promise<void>
}

type Claims = {
  readonly email?: string
  readonly verified?: boolean
  readonly amr?: string[]
  readonly subject?: string
  /** The ID token is over before it is made. */
  readonly expired?: boolean
  /** The ID token answers another try than ours. */
  readonly otherNonce?: boolean
  /** The ID token is not the one that the server made. */
  readonly forged?: Forgery
}

/**
 * @param redirectTo where we told it to send people back to
 * @param options.namesItself false: as many real servers, it does not say in its answer who it is (`iss`, RFC 9207)
 */
export async function startOfficeServer(
  redirectTo: string,
  { namesItself = true }: { namesItself?: boolean } = {},
): Promise<OfficeServer> {
  const server = createServer()
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let claims: Claims = {}
  const [clientId, secret] = ['gilde', 'een-geheim-van-de-gemeente-0123456789']
  const key = officeKey()
  const provider = new Provider(issuer, {
    ...configuration(clientId, secret, redirectTo, () => claims),
    jwks: { keys: [key.jwk] },
  })
  provider.use(async (context, next) => {
    await next()
    const said = context.body as
      | { id_token?: string; id_token_signing_alg_values_supported?: string[] }
      | undefined
    // A server says what it signs with; that is no reason to believe a token that nobody signed.
    said?.id_token_signing_alg_values_supported?.push('HS256', 'none')
    if (claims.forged && said?.id_token !== undefined)
      said.id_token = forged(said.id_token, claims.forged, key.privateKey, secret)
  })
  if (!namesItself) provider.use(withoutItsName)
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  return {
    issuer,
    clientId,
    secret,
    says: (given) => void (claims = given),
    visit: async (address) => {
      const back = await visit(provider, address, issuer, redirectTo, () => claims)
      return namesItself ? back : back.replace(/[?&]iss=[^&]*/, '')
    },
    close: () => new Promise((done) => void server.close(() => done())),
  }
}

function configuration(
  clientId: string,
  secret: string,
  redirectTo: string,
  claims: () => Claims,
): Configuration {
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: secret,
        redirect_uris: [redirectTo],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub', 'amr', 'acr'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    ttl: {
      IdToken: () => (claims().expired ? -3600 : 600),
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      Interaction: 600,
      Session: 600,
    },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => {
        const { email, verified = true } = claims()
        return { sub: id, ...(email === undefined ? {} : { email, email_verified: verified }) }
      },
    }),
  }
}

/** What the server says of itself, without that it names itself in its answers. */
const withoutItsName: Parameters<Provider['use']>[0] = async (context, next) => {
  await next()
  if (context.path === '/.well-known/openid-configuration')
    delete (context.body as Record<string, unknown>)['authorization_response_iss_parameter_supported']
}

async function visit(
  provider: Provider,
  address: string,
  issuer: string,
  redirectTo: string,
  claims: () => Claims,
): Promise<string> {
  const cookies = new Map<string, string>()
  const asked = new URL(address)
  if (claims().otherNonce) asked.searchParams.set('nonce', 'a-nonce-of-somebody-else')
  let at = asked.href
  for (let steps = 0; steps < 10; steps++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const to = response.headers.get('location')
    if (to === null) throw new Error(`the office answers ${response.status}: ${await response.text()}`)
    if (to.startsWith(redirectTo)) return to.slice(new URL(redirectTo).origin.length)
    const uid = /^\/interaction\/(.+)$/.exec(to)?.[1]
    at = uid === undefined ? new URL(to, issuer).href : await signedInAt(provider, uid, claims())
  }
  throw new Error('the office sends us round and round')
}

/** What the page of the office does once somebody signed in and said yes. */
async function signedInAt(
  provider: Provider,
  uid: string,
  { subject = 'sub-1', amr }: Claims,
): Promise<string> {
  const interaction = (await provider.Interaction.find(uid))!
  const grant = new provider.Grant({ accountId: subject, clientId: String(interaction.params['client_id']) })
  grant.addOIDCScope('openid email')
  const grantId = await grant.save()
  interaction.result = { login: { accountId: subject, ...(amr ? { amr } : {}) }, consent: { grantId } }
  await interaction.persist()
  return interaction.returnTo
}
