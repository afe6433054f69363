/** Draws intervals beside the event loop: `workerData` is a list of clusters as JSON. */
import { parentPort, workerData } from 'node:worker_threads'

import { intervalsOfClusters } from './intervals-of-clusters.ts'

parentPort?.postMessage((workerData as string[]).map(intervalsOfClusters))
