import type * as Server from '@simplewebauthn/server'

/**
 * Making and checking passkeys (WebAuthn). Loaded when somebody first uses one: with all it knows of certificates it is
 * a third of everything that the program would load at its start.
 */
export function webauthn(): Promise<typeof Server> {
  return import('@simplewebauthn/server')
}

/** What a browser answers when somebody makes a passkey, as the check takes it. */
export type RegistrationResponse = Server.VerifyRegistrationResponseOpts['response']

/** What a browser answers when somebody signs in with one. */
export type AuthenticationResponse = Server.VerifyAuthenticationResponseOpts['response']
