import { boundMemory } from '@/lib/pdf/memory-budget';
import { pdfLimits } from '@/lib/pdf/pdf-limits';

// Before the parser of PDFs is there to take any.
boundMemory(globalThis, { stream: pdfLimits.streamBytes, all: pdfLimits.inflatedBytes });
