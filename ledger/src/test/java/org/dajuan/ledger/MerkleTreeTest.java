package org.dajuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FEATURE: the tree and its proofs are those of RFC 6962 and RFC 9162. */
class MerkleTreeTest {

  private static final int MAX = 64;
  private static final List<Hash> LEAVES = ReferenceTree.leaves(300);

  @Test
  void hashesOfTheStandards() {
    assertThat(MerkleTree.EMPTY_ROOT.hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(MerkleTree.leaf(new byte[0]).hex())
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    assertThat(MerkleTree.leaf("L123456".getBytes(StandardCharsets.UTF_8)).hex())
        .isEqualTo("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
    // The published vector hashes two short strings, which are no hashes.
    assertThat(Hash.sha256(new byte[] {1}, "N123N456".getBytes(StandardCharsets.UTF_8)).hex())
        .isEqualTo("aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb");
  }

  @Test
  void rootsOfTheCertificateTransparencyReference() {
    List<Hash> leaves =
        Stream.of(
                "",
                "00",
                "10",
                "2021",
                "3031",
                "40414243",
                "5051525354555657",
                "606162636465666768696a6b6c6d6e6f")
            .map(hex -> MerkleTree.leaf(HexFormat.of().parseHex(hex)))
            .toList();
    List<String> roots =
        List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    for (int size = 1; size <= 8; size++) {
      assertThat(MerkleTree.root(size, ReferenceTree.nodes(leaves)).hex())
          .isEqualTo(roots.get(size - 1));
    }
  }

  @Test
  void rootsAndProofsOfTheLogOf300() {
    assertThat(root(1).hex())
        .isEqualTo("db3426e878068d28d269b6c87172322ce5372b65756d0789001d34835f601c03");
    assertThat(root(255).hex())
        .isEqualTo("32f85bcaa87d7bcd05728f09e9aeba350ba6a2f733830087f0597682848be5cb");
    assertThat(root(256).hex())
        .isEqualTo("828515d033c19d8c901f37eccb8aed919667703486f8d2fff1cf7040321c5db1");
    assertThat(root(257).hex())
        .isEqualTo("1eda049a4351d86f76252bd7ec0b7746ad75b7fa0316ad5f541dbda458a312c4");
    assertThat(root(300).hex())
        .isEqualTo("84e13ec1e037155ae619757599b2cd21ada5a565e0fd9b3139c0c3c6c1b8ada9");

    List<Hash> inclusion = MerkleTree.inclusionProof(130, 300, ReferenceTree.nodes(LEAVES));
    assertThat(inclusion).hasSize(9);
    assertThat(inclusion.get(0).hex())
        .isEqualTo("e9cde3d5f1fc6b609df598bae5112582954f0b8a959a91b5209c679aee2d4eb7");
    assertThat(inclusion.get(8).hex())
        .isEqualTo("98c449d6a3375ec3987331bff919b820c6c339e36790170ed4a9ea70e8b4b583");

    List<Hash> consistency = MerkleTree.consistencyProof(255, 300, ReferenceTree.nodes(LEAVES));
    assertThat(consistency).hasSize(10);
    assertThat(consistency.get(0).hex())
        .isEqualTo("80b219b1ca17641d8172c49e3db5b5de7ecf5dd1c8f67ccea03e2abd337921d1");
    assertThat(consistency.get(9).hex())
        .isEqualTo("98c449d6a3375ec3987331bff919b820c6c339e36790170ed4a9ea70e8b4b583");
  }

  @Test
  void everyLeafOfEveryTreeIsProvenAndNoOtherPlaceIs() {
    for (int size = 1; size <= MAX; size++) {
      NodeReader nodes = ReferenceTree.nodes(LEAVES);
      Hash root = root(size);
      for (int index = 0; index < size; index++) {
        List<Hash> proof = MerkleTree.inclusionProof(index, size, nodes);
        Hash leaf = LEAVES.get(index);
        assertThat(MerkleTree.verifyInclusion(index, size, leaf, proof, root)).isTrue();
        assertThat(MerkleTree.verifyInclusion(index, size, LEAVES.get(index + 1), proof, root))
            .isFalse();
        for (int other = -1; other <= size; other++) {
          assertThat(MerkleTree.verifyInclusion(other, size, leaf, proof, root))
              .as("leaf %d of %d at %d", index, size, other)
              .isEqualTo(other == index);
        }
      }
    }
  }

  @Test
  void everyTreeIsConsistentWithEveryEarlierOneAndNoOther() {
    NodeReader nodes = ReferenceTree.nodes(LEAVES);
    for (int size = 0; size <= MAX; size++) {
      for (int old = 0; old <= size; old++) {
        List<Hash> proof = MerkleTree.consistencyProof(old, size, nodes);
        assertThat(MerkleTree.verifyConsistency(old, root(old), size, root(size), proof))
            .as("%d to %d", old, size)
            .isTrue();
        Hash otherRoot = root(size + 1);
        assertThat(MerkleTree.verifyConsistency(old, otherRoot, size, root(size), proof)).isFalse();
        if (old > 0) {
          assertThat(MerkleTree.verifyConsistency(old, root(old), size, otherRoot, proof))
              .isFalse();
        }
      }
    }
  }

  @Test
  void anyChangedByteOfAnInclusionProofIsRefused() {
    for (int size : new int[] {1, 2, 3, 7, 8, 13, 64}) {
      int index = size / 2;
      List<Hash> proof = MerkleTree.inclusionProof(index, size, ReferenceTree.nodes(LEAVES));
      for (List<Hash> broken : corruptions(proof)) {
        assertThat(MerkleTree.verifyInclusion(index, size, LEAVES.get(index), broken, root(size)))
            .isFalse();
      }
    }
  }

  @Test
  void anyChangedByteOfAConsistencyProofIsRefused() {
    for (int[] pair : new int[][] {{1, 2}, {3, 7}, {4, 8}, {6, 13}, {32, 64}, {63, 64}, {5, 5}}) {
      List<Hash> proof = MerkleTree.consistencyProof(pair[0], pair[1], ReferenceTree.nodes(LEAVES));
      for (List<Hash> broken : corruptions(proof)) {
        assertThat(
                MerkleTree.verifyConsistency(
                    pair[0], root(pair[0]), pair[1], root(pair[1]), broken))
            .as("%d to %d", pair[0], pair[1])
            .isFalse();
      }
    }
  }

  /** Each byte changed, each hash left out, each hash twice, one more before and after. */
  private static List<List<Hash>> corruptions(List<Hash> proof) {
    List<List<Hash>> all = new ArrayList<>();
    for (int i = 0; i < proof.size(); i++) {
      for (int at = 0; at < Hash.SIZE; at++) {
        byte[] bytes = proof.get(i).bytes();
        bytes[at] ^= 1;
        List<Hash> changed = new ArrayList<>(proof);
        changed.set(i, Hash.of(bytes));
        all.add(changed);
      }
      List<Hash> shorter = new ArrayList<>(proof);
      shorter.remove(i);
      all.add(shorter);
      List<Hash> longer = new ArrayList<>(proof);
      longer.add(i, proof.get(i));
      all.add(longer);
    }
    List<Hash> more = new ArrayList<>(proof);
    more.add(LEAVES.get(0));
    all.add(more);
    return all;
  }

  @Test
  void placesOutsideOfTheTreeAreRefused() {
    NodeReader nodes = ReferenceTree.nodes(LEAVES);

    assertThatThrownBy(() -> MerkleTree.inclusionProof(5, 5, nodes))
        .hasMessage("leaf 5 is not in a tree of 5");
    assertThatThrownBy(() -> MerkleTree.consistencyProof(6, 5, nodes))
        .hasMessage("a tree of 6 cannot be the beginning of one of 5");
    assertThat(MerkleTree.verifyInclusion(0, 0, LEAVES.get(0), List.of(), LEAVES.get(0))).isFalse();
    assertThat(MerkleTree.verifyConsistency(-1, MerkleTree.EMPTY_ROOT, 1, LEAVES.get(0), List.of()))
        .isFalse();
  }

  private static Hash root(int size) {
    return ReferenceTree.root(LEAVES.subList(0, size));
  }
}
