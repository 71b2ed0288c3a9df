package org.janus.sweep.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalFilesTest {

    @TempDir private java.nio.file.Path folder;

    private FileSystem ours;
    private FileSystem hadoops;

    @BeforeEach
    void open() throws IOException {
        ours = opened(new LocalFiles());
        hadoops = opened(new LocalFileSystem());
    }

    private static FileSystem opened(LocalFileSystem files) throws IOException {
        files.initialize(java.net.URI.create("file:///"), new Configuration(false));
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw-------", "rwxr-x--x", "r--r--r--"})
    void aFileIsDescribedAsByHadoop(String permissions) throws IOException {
        java.nio.file.Path file = Files.writeString(folder.resolve("a b.txt"), "seven b");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        assertSame(new Path(file.toUri()));
        assertSame(new Path(folder.toUri()));
    }

    @Test
    void aLinkIsWhatItLeadsTo() throws IOException {
        java.nio.file.Path file = Files.writeString(folder.resolve("a"), "seven b");
        Files.createSymbolicLink(folder.resolve("b"), file);

        assertSame(new Path(folder.resolve("b").toUri()));
    }

    @Test
    void aListLeavesOutBrokenLinks() throws IOException {
        Files.createFile(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("nothing"));

        FileStatus[] files = ours.listStatus(new Path(folder.toString()));

        assertThat(Stream.of(files).map(file -> file.getPath().getName())).containsExactly("a");
    }

    @Test
    void aFileIsWrittenWithoutAnotherForItsChecksum() throws IOException {
        ours.create(new Path(folder.toString(), "a")).close();

        assertThat(folder).isDirectoryContaining("glob:**a").isDirectoryNotContaining("glob:**crc");
    }

    @ParameterizedTest
    @ValueSource(shorts = {0644, 0600, 0751, 0})
    void permissionsAreSetAsAsked(short bits) throws IOException {
        Path file = new Path(folder.toString(), "a");
        ours.create(file).close();

        ours.setPermission(file, new FsPermission(bits));

        assertThat(hadoops.getFileStatus(file).getPermission().toShort()).isEqualTo(bits);
    }

    @Test
    void whatIsNotThereHasNoStatus() {
        Path file = new Path(folder.toString(), "a");

        assertThatThrownBy(() -> ours.getFileStatus(file))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining(file.toString());
        assertThatThrownBy(() -> ours.setPermission(file, new FsPermission((short) 0644)))
                .isInstanceOf(IOException.class);
    }

    private void assertSame(Path path) throws IOException {
        FileStatus expected = hadoops.getFileStatus(path);

        FileStatus file = ours.getFileStatus(path);

        assertThat(file.getPath()).isEqualTo(expected.getPath());
        assertThat(file.getLen()).isEqualTo(expected.getLen());
        assertThat(file.isDirectory()).isEqualTo(expected.isDirectory());
        assertThat(file.getModificationTime()).isEqualTo(expected.getModificationTime());
        assertThat(file.getAccessTime()).isEqualTo(expected.getAccessTime());
        assertThat(file.getBlockSize()).isEqualTo(expected.getBlockSize());
        assertThat(file.getReplication()).isEqualTo(expected.getReplication());
        assertThat(file.getPermission()).isEqualTo(expected.getPermission());
        assertThat(file.getOwner()).isEqualTo(expected.getOwner());
        assertThat(file.getGroup()).isEqualTo(expected.getGroup());
    }
}
