import pg from 'pg'

/**
 * In our own server the application has a login of its own, so that nothing it could be made to say gives it more.
 *
 * @param ownerUrl the login that owns the tables and made the role `gilde_app`
 */
export async function letTheApplicationIn(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('alter role gilde_app login')
  } finally {
    await client.end()
  }
}

/** The address of the same database for that login. */
export function asApplication(ownerUrl: string): string {
  return ownerUrl.replace(/([?&]user=)[^&]*/, '$1gilde_app').replace(/\/\/[^@/]*@/, '//gilde_app@')
}
