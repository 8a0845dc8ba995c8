export * from '@/lib/record/publisher-record';
