export * from '@/lib/record/topic-record';
