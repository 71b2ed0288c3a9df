package org.janus.sweep.table;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.RecordWriter;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * A folder of Parquet files that tasks of Spark write, each one file, through Hadoop's committer:
 * what is in the folder came from one attempt of each task, and {@code _SUCCESS} is put there when
 * all are done.
 */
public final class RowsFormat extends FileOutputFormat<Void, Object[]> {

    private static final String SCHEMA = "janus.rows.schema";

    /** How the S3A committers tell the uploads of one job from those of another. */
    private static final String JOB_ID = "fs.s3a.committer.uuid";

    /** Made by Spark for each task. */
    public RowsFormat() {}

    /**
     * Writes rows to a folder that does not exist.
     *
     * @param rows cells in the order of the columns
     * @param columns of the table
     * @param folder path or URL
     */
    public static void write(
            JavaPairRDD<Void, Object[]> rows, List<Column> columns, String folder) {
        rows.saveAsNewAPIHadoopDataset(
                configuration(rows.context().hadoopConfiguration(), columns, folder));
    }

    private static Configuration configuration(
            Configuration hadoop, List<Column> columns, String folder) {
        Configuration conf = new Configuration(hadoop);
        conf.setClass(Job.OUTPUT_FORMAT_CLASS_ATTR, RowsFormat.class, FileOutputFormat.class);
        conf.set(OUTDIR, folder);
        conf.set(SCHEMA, ParquetSchema.of(columns).json());
        conf.set(BASE_OUTPUT_NAME, PART);
        conf.set(JOB_ID, UUID.randomUUID().toString());
        // A chunk counts by this file, whatever a cluster's defaults say.
        conf.setBoolean("mapreduce.fileoutputcommitter.marksuccessfuljobs", true);
        return conf;
    }

    @Override
    public RecordWriter<Void, Object[]> getRecordWriter(TaskAttemptContext task)
            throws IOException {
        Configuration conf = task.getConfiguration();
        StructType schema = (StructType) DataType.fromJson(conf.get(SCHEMA));
        Path file = getDefaultWorkFile(task, ".zstd.parquet");
        return new FileWriter(new RowsFile(schema).open(file, conf));
    }

    private static final class FileWriter extends RecordWriter<Void, Object[]> {

        private final ParquetWriter<Object[]> file;

        FileWriter(ParquetWriter<Object[]> file) {
            this.file = file;
        }

        @Override
        public void write(Void key, Object[] row) throws IOException {
            file.write(row);
        }

        @Override
        public void close(TaskAttemptContext task) throws IOException {
            file.close();
        }
    }
}
