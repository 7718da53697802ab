/** An app process of the load test: started with the address of the database. */
import { serveOffice } from '../../app/bench/app-process.ts'

await serveOffice(process.argv[2]!)
