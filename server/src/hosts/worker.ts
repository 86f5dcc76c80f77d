// The language server as a Web Worker.
import { serve } from './worker-server';

serve();
