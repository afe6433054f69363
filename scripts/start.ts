/** `npm start`: the product as it is used, from a fresh checkout to its addresses. */
import { runProduct } from './run-product.ts'

process.exit(await runProduct('production'))
