/** `npm run dev`: the product from its sources; a change shows without a restart. */
import { runProduct } from './run-product.ts'

process.exit(await runProduct('development'))
