import './bound-worker';
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
